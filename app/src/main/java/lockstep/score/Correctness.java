package lockstep.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.engine.Outcome;
import lockstep.lab.CheckResult;
import lockstep.lab.TrialResult;

/**
 * What the real runs of an attempt show.
 *
 * @param failure how the first run that went wrong did so; empty when all are right
 * @param reasons a sentence each
 */
record Correctness(Optional<Verdict> failure, List<String> reasons) {
    /** @param runs at least one */
    static Correctness of(List<TrialResult> runs) {
        List<String> reasons = new ArrayList<>();
        long wrong = runs.stream().filter(run -> !run.correct()).count();
        for (int i = 0; i < runs.size(); i++) {
            TrialResult run = runs.get(i);
            if (run.correct()) {
                continue;
            }
            String where = runs.size() == 1
                    ? ""
                    : "Run " + (i + 1) + ", " + run.profile().label() + ": ";
            if (run.ended().outcome() == Outcome.COMPLETED) {
                run.checks().stream()
                        .filter(check -> !check.holds())
                        .map(CheckResult::sentence)
                        .forEach(sentence -> reasons.add(where + sentence));
            } else {
                reasons.add(where + run.ended().message());
            }
            if (wrong < runs.size()) {
                reasons.add(wrong + " of " + runs.size() + " runs went wrong; the others were luck, not proof.");
            }
            return new Correctness(Optional.of(verdict(run.ended().outcome())), reasons);
        }
        return new Correctness(Optional.empty(), List.of());
    }

    private static Verdict verdict(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED -> Verdict.WRONG;
            case FAILED, UNSUPPORTED, TOO_DEEP -> Verdict.FAILED;
            case DEADLOCKED -> Verdict.DEADLOCKED;
            case TIMED_OUT -> Verdict.TIMED_OUT;
            case OUT_OF_MEMORY, TOO_MANY_THREADS, TOO_MANY_PROCESSES, TOO_MUCH_OUTPUT, RUNNER_LOST, CANCELLED ->
                Verdict.STOPPED;
        };
    }
}
