package lockstep.engine.thread;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stops all threads of a process that has no GIL. A thread says that it is inside before it looks for the signal, and the
 * stopper raises the signal before it looks who is inside, so one of them always sees the other. Thread-safe.
 */
final class Safepoint {
    private final Signals signals;
    private final Supplier<List<PyThread>> threads;
    private final Object lock = new Object();
    private @Nullable PyThread stopper;

    Safepoint(Signals signals, Supplier<List<PyThread>> threads) {
        this.signals = signals;
        this.threads = threads;
    }

    /** The thread is about to run Python code; waits while all must stand still. */
    void enter(PyThread thread) {
        thread.inside(true);
        while (signals.has(Signals.STOP)) {
            thread.inside(false);
            standStill();
            thread.inside(true);
        }
    }

    /** The thread runs no Python code until it enters again. */
    void leave(PyThread thread) {
        thread.inside(false);
        if (signals.has(Signals.STOP)) {
            synchronized (lock) {
                lock.notifyAll();
            }
        }
    }

    /** Stands still at a poll for as long as it is asked for. */
    void poll(PyThread thread) {
        leave(thread);
        enter(thread);
    }

    private void standStill() {
        synchronized (lock) {
            lock.notifyAll();
            while (stopper != null) {
                waitUninterruptibly();
            }
        }
    }

    /** Runs an action while the calling thread alone is inside. */
    void exclusively(PyThread thread, Runnable action) {
        stop(thread);
        try {
            action.run();
        } finally {
            synchronized (lock) {
                resume();
            }
        }
    }

    private void resume() {
        signals.clear(Signals.STOP);
        stopper = null;
        lock.notifyAll();
    }

    private void stop(PyThread thread) {
        synchronized (lock) {
            while (stopper != null) {
                thread.inside(false);
                lock.notifyAll();
                waitUninterruptibly();
            }
            stopper = thread;
            signals.raise(Signals.STOP);
            thread.inside(true);
            threads.get().forEach(PyThread::requestPoll);
            while (othersInside(thread)) {
                if (signals.has(Signals.CANCEL)) {
                    resume();
                    throw new RunCancelled();
                }
                waitUninterruptibly();
            }
        }
    }

    private boolean othersInside(PyThread thread) {
        for (PyThread other : threads.get()) {
            if (other != thread && other.inside()) {
                return true;
            }
        }
        return false;
    }

    void cancel() {
        synchronized (lock) {
            lock.notifyAll();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the callers loop
    private void waitUninterruptibly() {
        try {
            lock.wait();
        } catch (InterruptedException e) {
            throw new RunCancelled();
        }
    }
}
