package lockstep.lesson;

/**
 * A word of the field, explained once.
 *
 * @param name as written in prose
 * @param text the explanation, with the same markup as a page's
 */
public record Term(String name, String text) {}
