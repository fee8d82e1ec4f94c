package lockstep.tui.screen;

import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Style;
import lockstep.term.TextWidth;
import lockstep.tui.draw.Lanes;
import lockstep.tui.draw.ProgressBar;

/** Draws a run as it stands: its workers, its output, how far it is. */
final class LivePanel {
    private static final int OUTPUT_LINES = 6;

    /** Rows for the legend, the empty rows around it and the word above the output. */
    private static final int BETWEEN_ROWS = 4;

    private LivePanel() {}

    static void draw(Canvas canvas, LiveState live) {
        int row = 0;
        canvas.put(0, row++, live.conditions(), Style.DIM);
        canvas.put(0, row, headline(live), Style.STRONG);
        if (!live.phase().isEmpty()) {
            int bar = Math.min(30, canvas.columns() / 2);
            ProgressBar.line(bar, live.share()).draw(canvas, canvas.columns() - bar - 1, row);
        }
        boolean tight = canvas.rows() < 12;
        row += tight ? 1 : 2;
        int outputRows = tight ? 2 : Math.min(live.output().size(), OUTPUT_LINES) + BETWEEN_ROWS;
        int laneRows = Math.max(1, Math.min(live.lanes().size(), canvas.rows() - row - outputRows));
        Lanes.draw(canvas.region(0, row, canvas.columns(), laneRows), live.lanes());
        row += laneRows;
        if (live.lanes().isEmpty()) {
            canvas.put(0, row - 1, "Starting ...", Style.DIM);
        } else if (!tight && canvas.columns() >= 56) {
            Lanes.legend().draw(canvas, 0, row + 1);
            row += 2;
        }
        int top = tight ? row : row + 1;
        output(canvas.region(0, top, canvas.columns(), canvas.rows() - top), live.output());
    }

    /** Draws how far the look at all interleavings is. */
    static void drawProof(Canvas canvas, LiveState live) {
        canvas.put(0, 0, "Looking at every interleaving ...", Style.STRONG);
        canvas.put(0, 2, live.phase(), Style.NORMAL);
        if (!live.phase().isEmpty()) {
            ProgressBar.line(Math.min(30, canvas.columns() / 2), live.share()).draw(canvas, 0, 3);
            canvas.put(0, 4, "of the time it may take", Style.DIM);
        }
    }

    private static String headline(LiveState live) {
        if (!live.phase().isEmpty()) {
            boolean sentence = Character.isUpperCase(live.phase().charAt(0));
            return sentence ? live.phase() : "Measuring: " + live.phase();
        }
        return live.runs() > 1 ? "Run " + live.run() + " of " + live.runs() : "Running";
    }

    /** Draws the end of what was printed. */
    static void output(Canvas canvas, List<LiveState.OutputLine> output) {
        if (output.isEmpty() || canvas.rows() < 2) {
            return;
        }
        canvas.put(0, 0, "Output", Style.DIM);
        int from = Math.max(0, output.size() - (canvas.rows() - 1));
        for (int i = from; i < output.size(); i++) {
            LiveState.OutputLine line = output.get(i);
            String text = TextWidth.clip(line.text().replace("\t", "    "), canvas.columns() - 2);
            canvas.put(2, 1 + i - from, text, line.error() ? Style.BAD : Style.NORMAL);
        }
    }
}
