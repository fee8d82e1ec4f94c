package lockstep.engine;

import java.util.Locale;

/** How a run ended. */
public enum Outcome {
    /** The program came to its end (an exception in another thread than the main one included, as in Python). */
    COMPLETED,
    /** An uncaught exception in the main thread, a syntax error, or {@code sys.exit} with a status other than 0. */
    FAILED,
    DEADLOCKED,
    TIMED_OUT,
    OUT_OF_MEMORY,
    TOO_MANY_THREADS,
    TOO_MANY_PROCESSES,
    TOO_MUCH_OUTPUT,
    /** An uncaught RecursionError. */
    TOO_DEEP,
    /** The process that ran the program died. */
    RUNNER_LOST,
    CANCELLED,
    /** The program uses something that is not part of Lockstep's Python. */
    UNSUPPORTED;

    /** The name in JSON and lesson files, for example {@code timed-out}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
