package lockstep.engine.future;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.thread.InProcess;
import lockstep.engine.thread.WaitQueue;
import lockstep.engine.type.Errors;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The result of a task, once it is there: {@code concurrent.futures.Future}. Its state only moves forward. Thread-safe. */
public final class PyFuture extends PyInstance {
    /** What has become of the task; the names are those that programs see. */
    enum State {
        PENDING,
        RUNNING,
        CANCELLED,
        /** Cancelled, and those who wait for several futures know. */
        CANCELLED_AND_NOTIFIED,
        FINISHED
    }

    /** Those who wait for this one; a deadlock where nobody else moves. */
    /** Who waits for its end; which future that is, is a part of what they wait for. */
    private static final class Waiters extends WaitQueue implements InProcess {
        @SuppressWarnings("unused") // found where a state is taken
        private final PyFuture future;

        Waiters(PyFuture future) {
            this.future = future;
        }
    }

    private final Waiters waiters = new Waiters(this);
    private volatile State state = State.PENDING;
    private volatile Object result = Singleton.NONE;
    private volatile Object exception = Singleton.NONE;
    private @Nullable List<Object> callbacks; // guarded by this
    private @Nullable List<Watcher> watchers; // guarded by this

    /** @param type {@code Future}, or a class derived from it */
    public PyFuture(PyType type) {
        super(type);
    }

    State state() {
        return state;
    }

    WaitQueue waiters() {
        return waiters;
    }

    /** Whether it has a result, an exception, or was cancelled. */
    public boolean isDone() {
        State now = state;
        return now != State.PENDING && now != State.RUNNING;
    }

    boolean isCancelled() {
        State now = state;
        return now == State.CANCELLED || now == State.CANCELLED_AND_NOTIFIED;
    }

    boolean failed() {
        return state == State.FINISHED && exception != Singleton.NONE;
    }

    /** The result as it stands, whatever the state is. */
    Object plainResult() {
        return result;
    }

    /** The exception as it stands, or None. */
    Object plainException() {
        return exception;
    }

    /** What {@code result()} gives of a future that is done. */
    Object outcome() {
        refuseCancelled();
        Object raised = exception;
        if (raised instanceof PyException known) {
            throw new PyError(known);
        }
        if (raised != Singleton.NONE) {
            throw Errors.typeError("exceptions must derive from BaseException");
        }
        return result;
    }

    /** What {@code exception()} gives of a future that is done. */
    Object raised() {
        refuseCancelled();
        return exception;
    }

    private void refuseCancelled() {
        if (isCancelled()) {
            throw Errors.of(FutureTypes.CANCELLED_ERROR);
        }
    }

    /**
     * Cancels it.
     *
     * @return the callbacks to call now, none when it was cancelled before; null when it is too late
     */
    synchronized @Nullable List<Object> cancel() {
        if (state == State.RUNNING || state == State.FINISHED) {
            return null;
        }
        if (isCancelled()) {
            return List.of();
        }
        state = State.CANCELLED;
        waiters.wakeAll();
        return takeCallbacks();
    }

    /** The task is about to run. @return whether it still should; null when it has run already */
    public synchronized @Nullable Boolean begin() {
        if (state == State.CANCELLED) {
            state = State.CANCELLED_AND_NOTIFIED;
            tellWatchers();
            return Boolean.FALSE;
        }
        if (state != State.PENDING) {
            return null;
        }
        state = State.RUNNING;
        return Boolean.TRUE;
    }

    /**
     * Ends it with a result or with an exception, the other one being None.
     *
     * @return the callbacks to call now; null when it is over already
     */
    public synchronized @Nullable List<Object> finish(Object value, Object raised) {
        if (isDone()) {
            return null;
        }
        result = value;
        exception = raised;
        state = State.FINISHED;
        tellWatchers();
        waiters.wakeAll();
        return takeCallbacks();
    }

    /** Keeps a callback for the end. @return false when that is past, and the caller must call it */
    synchronized boolean keep(Object callback) {
        if (isDone()) {
            return false;
        }
        if (callbacks == null) {
            callbacks = new ArrayList<>(1);
        }
        callbacks.add(callback);
        return true;
    }

    /** Has a watcher told when it is over. @return false when it is over already */
    synchronized boolean watch(Watcher watcher) {
        if (state == State.FINISHED || state == State.CANCELLED_AND_NOTIFIED) {
            return false;
        }
        if (watchers == null) {
            watchers = new ArrayList<>(1);
        }
        watchers.add(watcher);
        return true;
    }

    synchronized void unwatch(Watcher watcher) {
        if (watchers != null) {
            watchers.remove(watcher);
        }
    }

    private void tellWatchers() {
        if (watchers != null) {
            watchers.forEach(watcher -> watcher.arrived(this));
        }
    }

    private List<Object> takeCallbacks() {
        List<Object> taken = callbacks;
        callbacks = null;
        return taken == null ? List.of() : taken;
    }
}
