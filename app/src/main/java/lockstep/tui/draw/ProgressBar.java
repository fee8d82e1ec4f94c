package lockstep.tui.draw;

import lockstep.term.Style;

/** How much of something is done. */
public final class ProgressBar {
    private ProgressBar() {}

    /**
     * Returns a bar.
     *
     * @param columns its width
     * @param share from 0 to 1
     */
    public static Line line(int columns, double share) {
        int full = (int) Math.round(Math.max(0, Math.min(1, share)) * columns);
        return Line.of("█".repeat(full), Style.ACCENT).with("░".repeat(Math.max(0, columns - full)), Style.DIM);
    }
}
