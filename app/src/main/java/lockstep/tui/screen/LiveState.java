package lockstep.tui.screen;

import java.util.List;
import lockstep.tui.draw.Lanes;

/**
 * A run as it stands.
 *
 * @param conditions its header
 * @param run which run this is, from 1
 * @param runs of how many
 * @param lanes a row a worker
 * @param output the end of what it printed
 * @param phase what is being measured, or empty while the program runs for its verdict
 * @param share of the measurement done, 0 to 1
 */
public record LiveState(
        String conditions,
        int run,
        int runs,
        List<Lanes.Lane> lanes,
        List<OutputLine> output,
        String phase,
        double share) {
    /** Nothing has happened yet. */
    public static final LiveState NONE = new LiveState("", 0, 0, List.of(), List.of(), "", 0);

    public LiveState {
        lanes = List.copyOf(lanes);
        output = List.copyOf(output);
    }

    /**
     * A line that was printed.
     *
     * @param text without the line end
     * @param error whether it went to standard error
     */
    public record OutputLine(String text, boolean error) {}
}
