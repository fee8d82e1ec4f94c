package lockstep.engine.value;

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

    private final String name;
    private final String qualifiedName;
    private State state = State.CREATED;
    private @Nullable Object frame;

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
    public synchronized State state() {
        return state;
    }

    /** Claims the right to run it. @return the state before, or null when it is running already */
    public synchronized @Nullable State start() {
        State before = state;
        if (before == State.RUNNING) {
            return null;
        }
        if (before != State.FINISHED) {
            state = State.RUNNING;
        }
        return before;
    }

    /** Gives the right back after a yield. */
    public synchronized void suspend() {
        state = State.SUSPENDED;
    }

    /** Ends it for good. */
    public synchronized void finish() {
        frame = null;
        state = State.FINISHED;
    }

    /** Returns the frame, or null when finished. */
    public synchronized @Nullable Object frame() {
        return frame;
    }
}
