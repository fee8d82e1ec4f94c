package lockstep.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of playing a schedule again.
 *
 * @param key which schedule of which program
 * @param switches how often another thread goes on although the one before could
 * @param trace the steps that were taken
 * @param loop number of steps before those that are taken again and again; -1: none are
 * @param end how it ended, in words
 * @param fails whether that is a failure
 * @param output what was printed on the way
 * @param problem why it could not be played to its end; empty when it could
 * @param real what came of it on real threads; null: that was not asked for
 */
public record Replayed(
        String key,
        int switches,
        List<TraceStep> trace,
        int loop,
        String end,
        boolean fails,
        String output,
        String problem,
        @Nullable Real real) {
    /**
     * What came of a schedule on operating-system threads that were switched at its points.
     *
     * @param same whether the run ended as the explored one
     * @param end how it ended, in words
     * @param output what it printed
     * @param threads how many operating-system threads there were
     * @param problem why they could not be switched so; empty when they were
     */
    public record Real(boolean same, String end, String output, int threads, String problem) {}

    /** Returns the same with what came of it on real threads. */
    Replayed with(Real run) {
        return new Replayed(key, switches, trace, loop, end, fails, output, problem, run);
    }

    /** Nothing was played. */
    static Replayed none(ReplayKey key, String problem) {
        return new Replayed(key.text(), 0, List.of(), -1, "", false, "", problem, null);
    }
}
