package lockstep.lesson;

/**
 * A piece of running text in one style.
 *
 * @param style how it is set
 * @param text without markup
 */
public record Span(Style style, String text) {
    /** How a piece of text is set. */
    public enum Style {
        PLAIN,
        STRONG,
        /** A name or expression of a program. */
        CODE,
        /** A word that the course's terms explain. */
        TERM
    }
}
