package lockstep.lab;

/**
 * Something that must hold when a program has run.
 *
 * @param expression a Python expression over the program's globals, with {@code result} (what the measured function
 *     returned), {@code arguments} (the tuple it was called with) and {@code output} (standard output so far, a string);
 *     true means good
 * @param failure the sentence told when it does not hold; {@code {expression}} in it, any Python expression in braces,
 *     is replaced by its value
 */
public record Check(String expression, String failure) {}
