package lockstep.python.source;

/**
 * A stretch of source text.
 *
 * @param start first UTF-16 offset, from 0
 * @param end offset behind the last
 */
public record Span(int start, int end) {
    /** Returns the span from the start of this one to the end of the other. */
    public Span to(Span other) {
        return new Span(start, other.end);
    }
}
