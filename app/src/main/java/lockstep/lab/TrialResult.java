package lockstep.lab;

import java.util.List;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;

/**
 * What one real run showed.
 *
 * @param profile whose rules held
 * @param ended how it ended
 * @param output standard output, cut at the output limit
 * @param errors standard error, cut likewise
 * @param checks one for each check, in order; empty when the run did not complete
 * @param facts what it used
 */
public record TrialResult(
        Profile profile, Ended ended, String output, String errors, List<CheckResult> checks, RunFacts facts) {
    public TrialResult {
        checks = List.copyOf(checks);
    }

    /** Whether it completed and every check held. */
    public boolean correct() {
        return ended.outcome() == Outcome.COMPLETED && checks.stream().allMatch(CheckResult::holds);
    }
}
