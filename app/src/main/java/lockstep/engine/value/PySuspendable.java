package lockstep.engine.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A call that is suspended, running or finished: a generator, a coroutine or an asynchronous generator. The frame's type
 * belongs to the interpreter. Thread-safe as in Python: a second thread that resumes it while it runs gets ValueError.
 */
public abstract sealed class PySuspendable permits PyGenerator, PyCoroutine, PyAsyncGenerator {
    /** Where it stands. */
    public enum State {
        CREATED,
        SUSPENDED,
        RUNNING,
        FINISHED
    }

    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(PySuspendable.class, "state", State.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final PyFunction function;
    private volatile State state = State.CREATED;
    private volatile @Nullable Object frame;

    PySuspendable(PyFunction function, Object frame) {
        this.function = function;
        this.frame = frame;
    }

    /** Returns how messages call such a thing. */
    public abstract String kind();

    /** Returns whose call it is. */
    public PyFunction function() {
        return function;
    }

    public String name() {
        return function.name();
    }

    public String qualifiedName() {
        return function.qualifiedName();
    }

    /** Returns where it stands at this moment. */
    public State state() {
        return state;
    }

    /** Claims the right to run it. @return the state before, or null when it is running already */
    public @Nullable State start() {
        while (true) {
            State before = state;
            if (before == State.RUNNING) {
                return null;
            }
            if (before == State.FINISHED || STATE.compareAndSet(this, before, State.RUNNING)) {
                return before;
            }
        }
    }

    /** Gives the right back after a yield. */
    public void suspend() {
        STATE.setRelease(this, State.SUSPENDED);
    }

    /** Ends it for good. */
    public void finish() {
        frame = null;
        state = State.FINISHED;
    }

    /** Returns the frame, or null when finished. */
    public @Nullable Object frame() {
        return frame;
    }
}
