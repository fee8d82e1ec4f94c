package lockstep.tui.draw;

import lockstep.term.Style;
import lockstep.term.TextWidth;

/**
 * Text of one style.
 *
 * @param text without line ends
 * @param style how it looks
 */
public record Span(String text, Style style) {
    /** Returns the columns it takes. */
    public int width() {
        return TextWidth.of(text);
    }
}
