package lockstep.score;

import java.util.Locale;

/** How an attempt ends. */
public enum Verdict {
    /** The objective is met. */
    SOLVED,
    /** Right, and whether the objective is met waits for a measurement. */
    RIGHT,
    /** Right, but under the floor the objective names. */
    TOO_SLOW,
    /** A check did not hold. */
    WRONG,
    /** Right, without what the exercise is about. */
    NOT_THE_EXERCISE,
    /** The program raised an exception, or is not Lockstep's Python. */
    FAILED,
    DEADLOCKED,
    TIMED_OUT,
    /** Another limit ended the run. */
    STOPPED;

    /** The name in lesson files and JSON, for example {@code too-slow}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
