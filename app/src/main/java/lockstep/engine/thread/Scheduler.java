package lockstep.engine.thread;

import java.time.Duration;
import lockstep.engine.value.PyError;
import lockstep.engine.value.Wait;

/**
 * Decides when a Python thread runs. Only it parks threads and only it starts them; all else that blocks is state that it
 * attempts again. {@link RealScheduler} is the one of real runs.
 */
public interface Scheduler {
    /** Sets a new thread running; it begins with {@link #begin}. @throws OutOfMemoryError when the system has no more */
    void start(PyThread thread);

    /** A thread is about to start another one. */
    default void starting(PyThread starter, PyThread started) {
        // nothing to do where nobody asks what comes before what
    }

    /** Makes a lock. Called by the running thread that asks for one. */
    default PyLock lock(PyThread thread) {
        return new PyLock();
    }

    /**
     * Returns a free lock at which the calling thread waits until somebody opens it; nobody knows it but who wakes, and from
     * the end of the wait nobody does.
     */
    default PyLock gate(PyThread thread) {
        return lock(thread);
    }

    /** Whether it goes back to earlier moments, from which the same threads are started again. */
    default boolean goesBack() {
        return false;
    }

    /** Makes a reentrant lock. Called by the running thread that asks for one. */
    default PyRLock reentrantLock(PyThread thread) {
        return new PyRLock();
    }

    /** Called by a thread before its first Python instruction, on its own operating-system thread. */
    void begin(PyThread thread);

    /** Called by a thread after its last Python instruction. */
    void end(PyThread thread);

    /** Called by a running thread that was asked to poll. @throws RunCancelled when the run is over */
    void poll(PyThread thread);

    /**
     * Blocks the calling thread until the wait is done or has expired.
     *
     * @return the operation's result
     * @throws PyError when the operation fails
     * @throws RunCancelled when the run is over
     */
    Object await(PyThread thread, Wait wait);

    /** A thread has found another one at its end. */
    default void seen(PyThread thread, ThreadEnd end) {
        // nothing to do where threads run by themselves
    }

    /** Runs an action while no other thread of the process runs Python code. Called by a running thread. */
    void exclusively(PyThread thread, Runnable action);

    /** @throws RunCancelled when the run is over; lets no other thread run */
    void stopIfOver();

    /** Ends all threads at their next poll or wait. Any thread may call it. */
    void cancel();

    /** Waits until no operating-system thread of it is left. @return whether that was reached in time */
    boolean awaitEnd(Duration atMost) throws InterruptedException;

    /** Returns the switch interval, in nanoseconds. */
    long switchIntervalNanos();

    /** Sets the switch interval. @param nanos at least 1 */
    void switchIntervalNanos(long nanos);

    /** Returns whether one thread at a time runs Python code. */
    boolean gil();
}
