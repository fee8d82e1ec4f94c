package lockstep.tui.draw;

import java.util.Comparator;
import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Style;

/** Speedup against workers: what was tried, the reference, and the straight line that would be perfect. */
public final class SpeedChart {
    private static final int LEFT = 5;
    private static final String AXIS_NAME = "  workers";

    private SpeedChart() {}

    /**
     * One point.
     *
     * @param workers at least 1
     * @param speedup over serial, more than 0
     * @param reference whether it is the reference's
     */
    public record Point(int workers, double speedup, boolean reference) {}

    /** Draws the chart over a whole canvas; needs about 20 by 6 cells to say something. */
    public static void draw(Canvas canvas, List<Point> points) {
        int plotRows = canvas.rows() - 2;
        int plotColumns = canvas.columns() - LEFT - 1 - AXIS_NAME.length();
        if (points.isEmpty() || plotRows < 3 || plotColumns < 10) {
            return;
        }
        int mostWorkers =
                Math.max(2, points.stream().mapToInt(Point::workers).max().orElse(2));
        double top = Math.max(
                2, Math.ceil(points.stream().mapToDouble(Point::speedup).max().orElse(1)));
        axes(canvas, plotRows, plotColumns, mostWorkers, top);
        for (int column = 0; column < plotColumns; column += 2) {
            double ideal = 1 + column * (mostWorkers - 1.0) / Math.max(1, plotColumns - 1);
            if (ideal <= top) {
                canvas.put(LEFT + 1 + column, row(ideal, top, plotRows), "·", Style.DIM);
            }
        }
        // The learner's own last: where both are the same, the bars above the chart still tell the reference.
        List<Point> ordered = points.stream()
                .sorted(Comparator.comparing(Point::reference).reversed())
                .toList();
        for (Point point : ordered) {
            int column = column(point.workers(), mostWorkers, plotColumns);
            canvas.put(
                    LEFT + 1 + column,
                    row(point.speedup(), top, plotRows),
                    point.reference() ? "○" : "●",
                    point.reference() ? Style.WARN : Style.ACCENT);
        }
    }

    private static void axes(Canvas canvas, int plotRows, int plotColumns, int mostWorkers, double top) {
        for (int row = 0; row < plotRows; row++) {
            canvas.put(LEFT, row, "│", Style.DIM);
        }
        for (int mark = 0; mark <= (int) top; mark += Math.max(1, (int) Math.ceil(top / (plotRows - 1)))) {
            canvas.put(0, row(mark, top, plotRows), "%3dx".formatted(mark), Style.DIM);
        }
        canvas.put(LEFT, plotRows, "└" + "─".repeat(plotColumns), Style.DIM);
        String most = String.valueOf(mostWorkers);
        int mostAt = LEFT + 1 + plotColumns - most.length();
        int lastEnd = -1;
        for (int workers = 1; workers < mostWorkers; workers++) {
            int at = LEFT + 1 + column(workers, mostWorkers, plotColumns);
            String label = String.valueOf(workers);
            if (at > lastEnd && at + label.length() < mostAt) {
                canvas.put(at, plotRows + 1, label, Style.DIM);
                lastEnd = at + label.length();
            }
        }
        canvas.put(mostAt, plotRows + 1, most + AXIS_NAME, Style.DIM);
    }

    private static int column(int workers, int mostWorkers, int plotColumns) {
        return (int) Math.round((workers - 1.0) / (mostWorkers - 1) * (plotColumns - 1));
    }

    private static int row(double speedup, double top, int plotRows) {
        int fromBottom = (int) Math.round(Math.max(0, Math.min(top, speedup)) / top * (plotRows - 1));
        return plotRows - 1 - fromBottom;
    }
}
