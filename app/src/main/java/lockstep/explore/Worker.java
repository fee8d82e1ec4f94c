package lockstep.explore;

import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.Piecewise;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/** One thread of the program that is explored. Confined to one thread. */
final class Worker {
    /** How far it is. */
    enum Stage {
        /** In what it was started for. */
        BODY,
        /** The main thread behind its last statement, until all others have ended. */
        LAST_WAIT,
        /**
         * Behind its last statement, before its end: the main thread where daemons are left, others where the program asks how
         * far they are.
         */
        LAST_TURN,
        /** The main thread in what it does at last. */
        LAST_CALLS,
        /** At its end, which nobody has seen: what it did last may still be done at the same time as what others do. */
        ENDED,
        /** At its end, which another thread has waited for. */
        JOINED;

        boolean isEnd() {
            return this == ENDED || this == JOINED;
        }

        /** Whether a thread takes steps in it. */
        boolean isActive() {
            return this == BODY || this == LAST_TURN || this == LAST_CALLS;
        }
    }

    final PyThread thread;
    final Interpreter interpreter;
    /** Number of its process. */
    final int process;
    /** What its process has for itself; null for the first one. */
    final @Nullable Object @Nullable [] memory;
    /** Whether it is the main thread of its process. */
    final boolean first;

    Stage stage = Stage.BODY;
    /** Calls made since the last statement of the main thread. */
    int lastCalls;
    /** What it waits for in the middle of an operation that has begun, or null. */
    @Nullable
    Wait pending;
    /** What it does first in its next step, where it stands before an operation. */
    @Nullable
    NextOperation next;

    /** The main thread of the first process. */
    Worker(PyThread thread, Interpreter interpreter) {
        this(thread, interpreter, 0, null, true);
    }

    /** @param first whether its process ends with it */
    Worker(PyThread thread, Interpreter interpreter, int process, @Nullable Object @Nullable [] memory, boolean first) {
        this.first = first;
        this.thread = thread;
        this.interpreter = interpreter;
        this.process = process;
        this.memory = memory;
    }

    /** Has it be as when it was made: the program, taken back, starts it again. */
    void renew() {
        stage = Stage.BODY;
        lastCalls = 0;
        pending = null;
        next = null;
        Piecewise.top(interpreter, null);
    }

    boolean isMain() {
        return thread.number() == 0;
    }

    boolean hasEnded() {
        return stage.isEnd();
    }

    /** Whether it takes steps. */
    boolean isActive() {
        return stage.isActive();
    }
}
