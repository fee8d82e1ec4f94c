package lockstep.engine.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A generator: a frame that is suspended, running or finished. The frame's type belongs to the interpreter. Thread-safe
 * as in Python: a second thread that resumes it while it runs gets ValueError.
 */
public final class PyGenerator implements PyIterator {
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
            STATE = MethodHandles.lookup().findVarHandle(PyGenerator.class, "state", State.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final String name;
    private final String qualifiedName;
    private volatile State state = State.CREATED;
    private volatile @Nullable Object frame;

    public PyGenerator(String name, String qualifiedName, Object frame) {
        this.name = name;
        this.qualifiedName = qualifiedName;
        this.frame = frame;
    }

    /** Runs it to its next value in a nested run; the interpreter's own loops do not. */
    @Override
    public @Nullable Object next(Context context) {
        return ((CodeThread) context).runner().next(this);
    }

    public String name() {
        return name;
    }

    public String qualifiedName() {
        return qualifiedName;
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
