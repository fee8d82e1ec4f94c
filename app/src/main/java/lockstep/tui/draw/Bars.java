package lockstep.tui.draw;

import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Style;
import lockstep.term.TextWidth;

/** A horizontal bar chart: a label, a bar from zero, and the figure in words. */
public final class Bars {
    private Bars() {}

    /**
     * One bar.
     *
     * @param label what it is
     * @param value its length, not negative
     * @param figure the value in words
     * @param style its colour
     */
    public record Bar(String label, double value, String figure, Style style) {}

    /** Draws bars from the top of a canvas, a row each; the longest fills what labels and figures leave. */
    public static void draw(Canvas canvas, List<Bar> bars) {
        int labels =
                bars.stream().mapToInt(bar -> TextWidth.of(bar.label())).max().orElse(0);
        int figures =
                bars.stream().mapToInt(bar -> TextWidth.of(bar.figure())).max().orElse(0);
        int room = Math.max(1, canvas.columns() - labels - figures - 4);
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            int length = longest <= 0 ? 0 : Math.max(1, (int) Math.round(bar.value() / longest * room));
            canvas.put(0, row, bar.label(), Style.NORMAL);
            canvas.fill(labels + 2, row, length, "█", bar.style());
            canvas.put(labels + 2 + length + 1, row, bar.figure(), Style.STRONG);
        }
    }
}
