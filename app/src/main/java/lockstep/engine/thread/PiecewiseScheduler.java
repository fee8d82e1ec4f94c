package lockstep.engine.thread;

import java.time.Duration;
import lockstep.engine.value.Wait;

/**
 * Runs threads one piece at a time on its caller's thread: whoever drives it decides which goes on. A thread that would
 * have to wait leaves by {@link Blocked}, its frames standing in the middle of the call. Confined to one thread.
 */
public final class PiecewiseScheduler implements Scheduler {
    /** Hears what threads do. */
    public interface Listener {
        /** A program has made a thread, which has not run yet. */
        void started(PyThread thread);

        /**
         * A thread has to wait.
         *
         * @return whether it can stop there; where a wait can only end with time, it does at once if not
         */
        boolean canStop(PyThread thread, Wait wait);

        /** A thread has seen the end of another one. */
        void joined(ThreadEnd end);

        /** A thread is at a place where CPython could switch. */
        void polled(PyThread thread);
    }

    /** A thread has to wait. Without a stack trace: it is how the driver gets the thread back. */
    public static final class Blocked extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Wait wait;

        Blocked(Wait wait) {
            super(null, null, false, false);
            this.wait = wait;
        }

        /** Returns what it waits for. */
        public Wait on() {
            return wait;
        }
    }

    private final Listener listener;
    private final boolean gil;
    private long intervalNanos = 5_000_000;

    /** @param gil whether the program is told that there is a GIL */
    public PiecewiseScheduler(Listener listener, boolean gil) {
        this.listener = listener;
        this.gil = gil;
    }

    @Override
    public PyLock gate(PyThread thread) {
        return thread.gate();
    }

    @Override
    public boolean goesBack() {
        return true;
    }

    @Override
    public void start(PyThread thread) {
        thread.atFirstInstruction();
        listener.started(thread);
    }

    @Override
    public void begin(PyThread thread) {
        thread.begin();
    }

    @Override
    public void end(PyThread thread) {
        thread.end().reach();
    }

    @Override
    public void poll(PyThread thread) {
        listener.polled(thread);
    }

    @Override
    public Object await(PyThread thread, Wait wait) {
        Object result = wait.isStepOfItsOwn() ? null : wait.attempt(thread);
        if (result == null) {
            if (!listener.canStop(thread, wait)) {
                return wait.expired(thread);
            }
            throw new Blocked(wait);
        }
        if (wait.on() instanceof ThreadEnd end) {
            listener.joined(end);
        }
        return result;
    }

    @Override
    public void seen(PyThread thread, ThreadEnd end) {
        listener.joined(end);
    }

    @Override
    public void exclusively(PyThread thread, Runnable action) {
        action.run();
    }

    @Override
    public void stopIfOver() {
        // whoever drives the threads ends them by not going on
    }

    @Override
    public void cancel() {
        // as above
    }

    @Override
    public boolean awaitEnd(Duration atMost) {
        return true;
    }

    @Override
    public long switchIntervalNanos() {
        return intervalNanos;
    }

    @Override
    public void switchIntervalNanos(long nanos) {
        intervalNanos = nanos;
    }

    @Override
    public boolean gil() {
        return gil;
    }
}
