package lockstep.engine;

import java.time.Duration;
import lockstep.engine.thread.Slice;
import lockstep.python.code.PollPlacement;

/**
 * Which Python's switching rules a run follows. Facts and their sources: {@code app/docs/python.md}.
 */
public enum Profile {
    /** CPython up to 3.9: a GIL that may be lost after almost any instruction. */
    PYTHON_3_9("3.9", true, PollPlacement.EVERY_OPERATION),
    /** CPython 3.11 to 3.13: a GIL that may be lost at calls and backward jumps. The default. */
    PYTHON_3_13("3.13", true, PollPlacement.CALLS_AND_LOOPS),
    /** CPython without a GIL. */
    FREE_THREADED("free-threaded", false, PollPlacement.CALLS_AND_LOOPS);

    /** How long a thread waits before it asks for the GIL: CPython's default switch interval. */
    public static final Duration SWITCH_INTERVAL = Duration.ofMillis(5);

    /** A slice while another thread is ready to compute: about the polls that CPython 3.11 makes in 5 ms. */
    public static final Slice SLICE = new Slice(50_000, 250_000);

    private final String label;
    private final boolean gil;
    private final PollPlacement polls;

    Profile(String label, boolean gil, PollPlacement polls) {
        this.label = label;
        this.gil = gil;
        this.polls = polls;
    }

    /** The name on command lines, in lesson files and on screen. */
    public String label() {
        return label;
    }

    /** Whether one thread at a time runs Python code. */
    public boolean gil() {
        return gil;
    }

    /** Where compiled code polls. */
    public PollPlacement polls() {
        return polls;
    }
}
