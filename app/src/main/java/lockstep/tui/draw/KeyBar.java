package lockstep.tui.draw;

import java.util.ArrayList;
import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Style;
import lockstep.term.TextWidth;

/** The keys at the bottom of every screen, the most needed first; on narrow terminals over up to three rows. */
public final class KeyBar {
    private static final int NARROW = 60;
    private static final int MOST_ROWS = 3;

    private KeyBar() {}

    /** Returns how many rows the keys take at a width. */
    public static int rows(List<KeyHint> hints, int columns) {
        return Math.max(1, layOut(hints, columns).size());
    }

    /** Draws the keys from the top of a canvas. */
    public static void draw(Canvas canvas, List<KeyHint> hints) {
        List<List<KeyHint>> rows = layOut(hints, canvas.columns());
        int gap = gap(canvas.columns());
        for (int row = 0; row < rows.size(); row++) {
            int at = 1;
            for (KeyHint hint : rows.get(row)) {
                at = canvas.put(at, row, hint.key(), Style.KEY);
                at = canvas.put(at + 1, row, hint.label(), Style.DIM) + gap;
            }
        }
    }

    private static int gap(int columns) {
        return columns < NARROW ? 2 : 3;
    }

    private static List<List<KeyHint>> layOut(List<KeyHint> hints, int columns) {
        List<List<KeyHint>> rows = new ArrayList<>();
        int gap = gap(columns);
        int used = columns;
        for (KeyHint hint : hints) {
            int width = TextWidth.of(hint.key()) + 1 + TextWidth.of(hint.label());
            if (used + gap + width > columns - 1) {
                if (rows.size() == MOST_ROWS) {
                    break;
                }
                rows.add(new ArrayList<>());
                used = 1 - gap;
            }
            rows.get(rows.size() - 1).add(hint);
            used += gap + width;
        }
        return rows;
    }
}
