package lockstep.lab.bench;

import java.util.List;
import lockstep.engine.Limits;
import lockstep.engine.Profile;

/**
 * What is measured, and how.
 *
 * @param rows in the order they are taken
 * @param turns how often each is run on each engine
 * @param profile whose rules hold; without a GIL on two threads, and with one where the GIL is measured
 * @param limits of every run
 * @param lockstepCommand the words that start Lockstep's command line, the arguments to follow
 */
public record BenchPlan(List<Row> rows, int turns, Profile profile, Limits limits, List<String> lockstepCommand) {
    public BenchPlan {
        rows = List.copyOf(rows);
        lockstepCommand = List.copyOf(lockstepCommand);
    }

    /** The profile a row runs under. */
    Profile profile(Group group) {
        return switch (group) {
            case THREADS -> Profile.FREE_THREADED;
            case GIL -> profile.gil() ? profile : Profile.PYTHON_3_13;
            default -> profile;
        };
    }
}
