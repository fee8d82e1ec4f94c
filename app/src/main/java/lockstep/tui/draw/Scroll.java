package lockstep.tui.draw;

import lockstep.term.Canvas;
import lockstep.term.Style;

/** Which part of a long text is shown. */
public final class Scroll {
    private Scroll() {}

    /** Returns the nearest first line that leaves no empty rows at the end. */
    public static int clamp(int from, int lines, int rows) {
        return Math.max(0, Math.min(from, lines - rows));
    }

    /** Draws a narrow mark at the right border that shows which part is visible; nothing when all is. */
    public static void draw(Canvas canvas, int from, int lines) {
        int rows = canvas.rows();
        if (lines <= rows || rows < 2) {
            return;
        }
        int length = Math.max(1, rows * rows / lines);
        int at = (int) Math.round((double) from / (lines - rows) * (rows - length));
        for (int row = 0; row < rows; row++) {
            if (row >= at && row < at + length) {
                canvas.put(canvas.columns() - 1, row, "┃", Style.DIM);
            }
        }
    }
}
