package lockstep.lesson;

import java.util.Locale;

/** How an attempt at a challenge ends, as a lesson speaks of it. */
public enum Ending {
    /** The objective is met. */
    SOLVED,
    /** Right, but under the floor the objective names. */
    TOO_SLOW,
    /** A check did not hold. */
    WRONG,
    /** Right, without what the exercise is about. */
    NOT_THE_EXERCISE,
    /** The program raised an exception, or Python could not read it. */
    FAILED,
    DEADLOCKED,
    TIMED_OUT,
    /** Another limit ended the run. */
    STOPPED;

    /** The name in lesson files, for example {@code too-slow}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
