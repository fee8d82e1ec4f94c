package lockstep.engine.thread;

import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import lockstep.engine.value.PyError;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import org.jspecify.annotations.Nullable;

/**
 * Runs each Python thread on an operating-system thread of its own, under a GIL or without one. A wait goes like this: let
 * go of the GIL, enter the queue, attempt, park until woken or late, attempt..., leave the queue, take the GIL. Attempts
 * are made without the GIL, as CPython's blocking calls are. Thread-safe.
 */
public final class RealScheduler implements Scheduler {
    /**
     * How long a thread without a GIL looks again and again before it parks, in nanoseconds: longer than most critical
     * sections, shorter than two context switches. A parked thread may come back only when the one that woke it has used
     * up its share of the processor, milliseconds later.
     */
    private static final long SPIN_NANOS = 20_000;

    /**
     * The same for the start of a thread: longer than waking one takes on a free processor. The starter goes on then, since
     * nothing but this thread's head start depends on it.
     */
    private static final long START_SPIN_NANOS = 60_000;

    /** In the place of a result: there is a signal to handle. */
    private static final Object SIGNALLED = new Object();

    private final boolean severalProcessors = Runtime.getRuntime().availableProcessors() > 1;
    private final Signals signals = new Signals();
    private final @Nullable Gil gil;
    private final Safepoint safepoint;
    private final Carriers carriers = new Carriers();
    private final Supplier<List<PyThread>> threads;
    private volatile long intervalNanos = 5_000_000;

    /**
     * @param gil whether one thread at a time runs Python code
     * @param slice how long a thread keeps the GIL at the standard switch interval
     * @param threads the process's live threads
     */
    RealScheduler(boolean gil, Slice slice, Supplier<List<PyThread>> threads) {
        this.gil = gil ? new Gil(signals, slice) : null;
        this.threads = threads;
        this.safepoint = new Safepoint(signals, threads);
    }

    @Override
    public boolean gil() {
        return gil != null;
    }

    @Override
    public void start(PyThread thread) {
        carriers.run(thread);
    }

    @Override
    public void begin(PyThread thread) {
        enter(thread, true);
        thread.activity(PyThread.Activity.RUNNING);
        thread.atFirstInstruction();
    }

    @Override
    public void end(PyThread thread) {
        thread.activity(PyThread.Activity.DONE);
        thread.begin();
        thread.end().reach();
        leave(thread);
    }

    @Override
    public void poll(PyThread thread) {
        int bits = signals.bits();
        if ((bits & Signals.CANCEL) != 0) {
            throw new RunCancelled();
        }
        if (gil != null) {
            gil.poll(thread.seat(), bits);
        } else {
            thread.clearPoll();
            VarHandle.fullFence();
            if (signals.has(Signals.STOP)) {
                safepoint.poll(thread);
            }
            if (signals.has(Signals.CANCEL)) {
                throw new RunCancelled();
            }
        }
        if (thread.isSignalled()) {
            thread.handleSignals();
        }
    }

    @Override
    public Object await(PyThread thread, Wait wait) {
        while (true) {
            Object result = awaitOrSignal(thread, wait);
            if (result != SIGNALLED) {
                if (thread.isSignalled()) {
                    thread.requestPoll(); // a poll that was on its way may have been taken back
                }
                return result;
            }
            try {
                thread.handleSignals();
            } catch (PyError error) {
                wait.abandoned();
                throw error;
            }
        }
    }

    /** Returns the result of the wait, or {@link #SIGNALLED} when there is a signal to handle before it. */
    private Object awaitOrSignal(PyThread thread, Wait wait) {
        thread.waiting(wait);
        leave(thread);
        try {
            return attemptUntilDone(thread, wait);
        } finally {
            if (!signals.has(Signals.CANCEL)) {
                enter(thread, wait instanceof Waits.Begun);
            }
            thread.waiting(null);
        }
    }

    private Object attemptUntilDone(PyThread thread, Wait wait) {
        Waitable on = wait.on();
        if (gil == null && severalProcessors) {
            Object result = spin(thread, wait);
            if (result != null) {
                return result;
            } else if (wait instanceof Waits.Begun) {
                return wait.expired(thread);
            }
        }
        Runnable waker = thread.parking().waker();
        thread.parking().takeWake();
        if (on != null) {
            on.addWaiter(waker);
        }
        try {
            while (true) {
                if (signals.has(Signals.CANCEL)) {
                    throw new RunCancelled();
                }
                Object result = wait.attempt(thread);
                if (result != null) {
                    return result;
                }
                if (thread.isSignalled() && !(wait instanceof Waits.Begun)) {
                    return SIGNALLED;
                }
                if (!park(thread, wait)) {
                    return wait.expired(thread);
                }
            }
        } finally {
            if (on != null) {
                on.removeWaiter(waker);
            }
        }
    }

    /** Attempts again and again for a moment. @return the result, or null when it did not come */
    private @Nullable Object spin(PyThread thread, Wait wait) {
        boolean starting = wait instanceof Waits.Begun;
        if (!starting && !(wait.on() instanceof InProcess)) {
            return null;
        }
        long until = System.nanoTime() + (starting ? START_SPIN_NANOS : SPIN_NANOS);
        while (true) {
            Object result = wait.attempt(thread);
            if (result != null || System.nanoTime() >= until || signals.has(Signals.CANCEL)) {
                return result;
            }
            Thread.onSpinWait();
        }
    }

    /** Parks until woken. @return false when the deadline passed first */
    private boolean park(PyThread thread, Wait wait) {
        long deadlineNanos = wait.deadlineNanos();
        while (!thread.parking().takeWake() && !signals.has(Signals.CANCEL)) {
            if (deadlineNanos == Wait.NEVER) {
                parkUntilWoken(thread, wait);
            } else {
                long leftNanos = deadlineNanos - System.nanoTime();
                if (leftNanos <= 0) {
                    return false;
                }
                LockSupport.parkNanos(wait, leftNanos);
            }
        }
        return true;
    }

    /** Parks, saying so first: what was seen asleep has attempted after the last wake that it got. */
    private void parkUntilWoken(PyThread thread, Wait wait) {
        Parking parking = thread.parking();
        parking.parked(true);
        if (parking.asleep() && !signals.has(Signals.CANCEL)) {
            LockSupport.park(wait);
        }
        parking.parked(false);
    }

    @Override
    public void exclusively(PyThread thread, Runnable action) {
        if (gil != null) {
            action.run();
        } else {
            safepoint.exclusively(thread, action);
        }
    }

    @Override
    public void stopIfOver() {
        if (signals.has(Signals.CANCEL)) {
            throw new RunCancelled();
        }
    }

    @Override
    public void cancel() {
        signals.raise(Signals.CANCEL);
        safepoint.cancel();
        for (PyThread thread : threads.get()) {
            thread.requestPoll();
            thread.parking().unpark();
        }
    }

    @Override
    public boolean awaitEnd(Duration atMost) throws InterruptedException {
        return carriers.awaitEnd(atMost);
    }

    @Override
    public long switchIntervalNanos() {
        return intervalNanos;
    }

    @Override
    public void switchIntervalNanos(long nanos) {
        intervalNanos = nanos;
        if (gil != null) {
            gil.intervalNanos(nanos);
        }
    }

    private void enter(PyThread thread, boolean compute) {
        if (gil != null) {
            thread.activity(PyThread.Activity.WAITING_FOR_GIL);
            gil.acquire(thread.seat(), compute);
            thread.activity(PyThread.Activity.RUNNING);
        } else {
            safepoint.enter(thread);
        }
    }

    private void leave(PyThread thread) {
        if (gil == null) {
            safepoint.leave(thread);
        } else if (thread.seat().holds()) {
            gil.release(thread.seat());
        }
    }
}
