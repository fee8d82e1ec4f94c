package lockstep.session;

import java.util.List;
import java.util.Map;
import lockstep.engine.Outcome;
import lockstep.lesson.Ending;
import lockstep.score.Judgement;
import lockstep.score.Verdict;

/** What is said of an attempt beside its reasons. */
final class AttemptWords {
    private static final Map<Verdict, String> PLAIN = Map.of(
            Verdict.SOLVED, "Solved.",
            Verdict.RIGHT, "Right. Whether it is fast enough could not be measured.",
            Verdict.TOO_SLOW, "Right, but not fast enough yet.",
            Verdict.WRONG, "The result is wrong.",
            Verdict.NOT_THE_EXERCISE, "Clever, but not the exercise.",
            Verdict.FAILED, "The program failed.",
            Verdict.DEADLOCKED, "Every thread waits for another.",
            Verdict.TIMED_OUT, "The program did not come to its end in time.",
            Verdict.STOPPED, "The program had to be stopped.");

    private AttemptWords() {}

    /**
     * What happened, in a sentence.
     *
     * @param scoring whether speed is still being measured
     */
    static String verdict(Solution solution, Judgement judgement, boolean scoring) {
        String plain = PLAIN.getOrDefault(judgement.verdict(), "");
        if (judgement.verdict() == Verdict.RIGHT) {
            return scoring ? "Right. Whether it is fast enough is still being measured." : plain;
        }
        Ending ending = Ending.valueOf(judgement.verdict().name());
        return solution.challenge().sentences().getOrDefault(ending, plain);
    }

    static String next(Judgement judgement, boolean busy, int refusals) {
        if (busy) {
            return refusals < AttemptPlay.PATIENCE
                    ? "Try again in a moment: a busy machine costs nothing."
                    : "Your program is right and counts as that; come back for its stars when the machine is free.";
        }
        if (judgement.undecided()) {
            return "Run it again: the machine was too restless to decide, and a rerun costs nothing.";
        }
        return switch (judgement.verdict()) {
            case SOLVED -> judgement.stars() >= 3 ? "Read the debrief, then go on." : "Go on, or try for more stars.";
            case RIGHT -> "";
            case TOO_SLOW -> "Look for work that waits although it need not.";
            case WRONG, FAILED, DEADLOCKED, TIMED_OUT, STOPPED ->
                "Change the program and run it again, or take a hint.";
            case NOT_THE_EXERCISE -> "Read the objective again.";
        };
    }

    /** The outcome of the run that decided. */
    static Outcome outcome(List<lockstep.lab.TrialResult> runs) {
        return runs.get(runs.size() - 1).ended().outcome();
    }
}
