package lockstep.lab;

import java.util.List;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.race.Race;

/**
 * What one real run showed.
 *
 * @param profile whose rules held
 * @param ended how it ended
 * @param output standard output, cut at the output limit
 * @param errors standard error, cut likewise
 * @param checks one for each check, in order; empty when the run did not complete
 * @param facts what it used
 * @param races the data races seen; empty where the trial did not ask for them
 */
public record TrialResult(
        Profile profile,
        Ended ended,
        String output,
        String errors,
        List<CheckResult> checks,
        RunFacts facts,
        List<Race> races) {
    public TrialResult {
        checks = List.copyOf(checks);
        races = List.copyOf(races);
    }

    /** What a run showed that did not look for data races. */
    public TrialResult(
            Profile profile, Ended ended, String output, String errors, List<CheckResult> checks, RunFacts facts) {
        this(profile, ended, output, errors, checks, facts, List.of());
    }

    /** Whether it completed and every check held. */
    public boolean correct() {
        return ended.outcome() == Outcome.COMPLETED && checks.stream().allMatch(CheckResult::holds);
    }
}
