package lockstep.engine.thread;

import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The global interpreter lock, as CPython has it, and fair: whoever lets go while others wait hands it to the one that
 * has waited longest. So a thread that blocks for a moment does not take it back before a waiter has woken up (the convoy
 * effect is kept), and a forced switch really switches.
 *
 * <p>Two kinds of threads wait. One that comes back from a blocking call asks for the GIL after the switch interval has
 * passed by the clock. One that is ready to compute (it lost the GIL, or is new) asks for it when the holder has had its
 * budget of polls since it began to wait, as far as can be told ({@link SliceLength}): an engine that runs a loop much faster
 * or, while it is cold, much slower than CPython then still switches about as often per iteration.
 *
 * <p>A thread counts its polls anyway, but only it knows how many they are. So the one who waits sleeps as long as the
 * holder's last slice tells, and asks; the holder lets go, or says how long it goes on. Who waits is awake when it gets the
 * GIL: the holder computes on while the kernel wakes the other. Where nobody asks in twice the time, the machine being busy,
 * the holder looks by itself, if it calls built-in functions or is not compiled.
 *
 * <p>The first waiter of each kind watches the clock; the others sleep. Thread-safe.
 */
final class Gil {
    private static final long STANDARD_INTERVAL_NANOS = 5_000_000;

    /** At first a thread is taken to come to a place to poll every so often, in nanoseconds. */
    private static final double FIRST_NANOS_PER_POLL = 5;

    /**
     * A thread is taken to be so many times slower than in its last slice at most: where a poll is taken in a compiled function,
     * those that its callers count have not been told yet.
     */
    private static final int MOST_SLOWER = 4;

    /** A slice that lacks no more than this part of its length is over. */
    private static final int NEGLIGIBLE_SHARE = 8;

    /** The kernel's timer wakes a thread so much too late, about, in nanoseconds. */
    private static final long LATE_NANOS = 60_000;

    /** No other thread is ready to compute. */
    private static final long ALONE = Long.MIN_VALUE;

    /** How long one that has asked for the GIL looks whether it has it, before it sleeps, in nanoseconds. */
    private static final long LOOK_NANOS = 300_000;

    /** A thread's place at the GIL. Confined to the GIL's lock but for what is volatile. */
    abstract static class Seat {
        private @Nullable Thread waiter;
        private boolean ready;
        private long number;
        private double nanosPerPoll = FIRST_NANOS_PER_POLL;
        private volatile boolean granted;
        private volatile boolean timing;
        private volatile boolean queued;

        final boolean holds() {
            return granted;
        }

        /** Whether it waits for the GIL, be it back from a call or at the end of a slice. Any thread may ask. */
        final boolean queued() {
            return queued;
        }

        /** Asks the thread to poll, or takes that back. */
        abstract void wantPoll(boolean wanted);

        /** Has the thread poll after so many places, if nobody asks before. Called as {@link #polls}. */
        abstract void pollAfter(int places);

        /** Returns how many places to poll the thread has passed; wraps. Called on the thread, or while it stands still. */
        abstract int polls();
    }

    private final Signals signals;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Seat> ready = new ArrayDeque<>();
    private final ArrayDeque<Seat> returned = new ArrayDeque<>();
    private @Nullable Seat holder;
    private long seats;
    private volatile long intervalNanos = STANDARD_INTERVAL_NANOS;
    private volatile long switches;
    private volatile long switchedNanos;

    /** When the present slice should be over if another thread is ready to compute. */
    private volatile long endNanos;

    /** The present slice; of the holder only, and of who hands over. */
    private final SliceLength slice;

    /** Whether another thread has been ready to compute since {@link #countedSinceNanos}. Of the holder only. */
    private boolean counting;

    private long countedSinceNanos;

    /** Since when another thread has been ready to compute all the time, or {@link #ALONE}. As {@link #slice}. */
    private long turnsSinceNanos = ALONE;

    /** The holder's polls at that time. */
    private int pollsBefore;

    private double slowestNanosPerPoll;

    /** @param slice at the standard switch interval */
    Gil(Signals signals, Slice slice) {
        this.signals = signals;
        this.slice = new SliceLength(slice, STANDARD_INTERVAL_NANOS);
    }

    /** Returns the switch interval, in nanoseconds. */
    long intervalNanos() {
        return intervalNanos;
    }

    /** Sets the switch interval; the budget of polls changes in proportion. @param nanos at least 1 */
    void intervalNanos(long nanos) {
        intervalNanos = nanos;
    }

    /** Returns how often the GIL has gone from one thread to another. */
    long switches() {
        return switches;
    }

    /** Takes the GIL, waiting for it if need be. @param compute whether the thread is not back from a blocking call */
    void acquire(Seat seat, boolean compute) {
        lock.lock();
        try {
            if (holder == null) {
                take(seat);
                return;
            }
            join(seat, compute);
        } finally {
            lock.unlock();
        }
        await(seat);
    }

    /** Lets go, for a blocking call or for good. */
    void release(Seat seat) {
        lock.lock();
        try {
            seat.granted = false;
            Seat next = next();
            if (next == null) {
                holder = null;
            } else {
                hand(next);
            }
        } finally {
            lock.unlock();
        }
    }

    /** The holder's poll, be a signal up or the poll due. */
    void poll(Seat seat, int bits) {
        boolean asked = (bits & Signals.READY) != 0;
        if ((bits & Signals.DROP) != 0 || ((asked || counting) && sliceOver(seat))) {
            if (slice.goesFurther()) {
                pollNext();
            } else {
                giveWay(seat);
            }
        }
    }

    /** Has the holder come here again at the next place to poll, where nobody has asked it to. */
    private void pollNext() {
        if (signals.bits() == 0) {
            lock.lock();
            try {
                raise(Signals.READY);
            } finally {
                lock.unlock();
            }
        }
    }

    private boolean sliceOver(Seat seat) {
        long nowNanos = System.nanoTime();
        if (counting) {
            long heldNanos = Math.max(1, nowNanos - countedSinceNanos);
            double told = (double) heldNanos / Math.max(1, seat.polls() - pollsBefore);
            seat.nanosPerPoll = Math.min(told, slowestNanosPerPoll);
            long nanos = slice.nanos(seat.nanosPerPoll);
            if (nanos - heldNanos <= nanos / NEGLIGIBLE_SHARE) {
                return true;
            }
        } else {
            count(seat, nowNanos);
        }
        goOn(seat);
        return false;
    }

    private void goOn(Seat seat) {
        lock.lock();
        try {
            clear(seat, Signals.READY);
            endAfter(seat);
        } finally {
            lock.unlock();
        }
    }

    /** Tells those who wait when the slice should be over, and the holder when to look by itself. */
    private void endAfter(Seat seat) {
        endNanos = countedSinceNanos + slice.nanos(seat.nanosPerPoll);
        seat.pollAfter(slice.mostPolls(seat.nanosPerPoll));
    }

    /** Another thread is ready to compute from now on. */
    private void count(Seat seat, long nowNanos) {
        counting = true;
        countedSinceNanos = nowNanos;
        if (turnsSinceNanos == ALONE) {
            turnsSinceNanos = nowNanos;
        }
        pollsBefore = seat.polls();
        slowestNanosPerPoll = MOST_SLOWER * seat.nanosPerPoll;
    }

    private void giveWay(Seat seat) {
        lock.lock();
        try {
            if (ready.isEmpty() && returned.isEmpty()) {
                clear(seat, Signals.READY | Signals.DROP);
                return;
            }
            seat.granted = false;
            Seat next = Objects.requireNonNull(next());
            join(seat, true);
            hand(next);
        } finally {
            lock.unlock();
        }
        await(seat);
    }

    private void join(Seat seat, boolean compute) {
        ArrayDeque<Seat> queue = compute ? ready : returned;
        seat.timing = queue.isEmpty();
        queue.add(seat);
        if (compute && seat.timing) {
            endNanos = System.nanoTime() + slice.nanos(0);
        }
        seat.waiter = Thread.currentThread();
        seat.ready = compute;
        seat.number = seats++;
        seat.queued = true;
    }

    private void await(Seat seat) {
        long sinceNanos = System.nanoTime();
        long seen = switches;
        while (!seat.granted) {
            if (!seat.timing) {
                LockSupport.park(this);
            } else if (seat.ready) {
                awaitEnd(seat);
            } else {
                long leftNanos = intervalNanos - (System.nanoTime() - sinceNanos);
                LockSupport.parkNanos(this, leftNanos > 0 ? leftNanos : intervalNanos);
                if (switches != seen) {
                    seen = switches;
                    sinceNanos = Math.max(sinceNanos, switchedNanos);
                }
                if (!seat.granted && System.nanoTime() - sinceNanos >= intervalNanos) {
                    press(seen, Signals.DROP);
                }
            }
        }
    }

    /** Waits for the end of the holder's slice, and asks for the GIL then. */
    private void awaitEnd(Seat seat) {
        long seen = switches;
        long end = endNanos;
        long leftNanos = end - System.nanoTime();
        if (leftNanos > LATE_NANOS) {
            LockSupport.parkNanos(this, leftNanos);
        } else if (leftNanos > 0) {
            look(seat, end, leftNanos);
        } else if (press(seen, Signals.READY) && !look(seat, end, LOOK_NANOS)) {
            LockSupport.parkNanos(this, intervalNanos); // the holder does something that takes long
        }
    }

    /** Looks again and again, for a while. @return whether it is the holder now, or the slice goes on longer */
    private boolean look(Seat seat, long end, long atMostNanos) {
        long sinceNanos = System.nanoTime();
        while (!seat.granted && endNanos == end) {
            if (System.nanoTime() - sinceNanos >= atMostNanos) {
                return false;
            }
            Thread.yield(); // lest it keeps the holder from the only core that is free
        }
        return true;
    }

    /** Asks the holder to poll. @return false when there was a switch since */
    private boolean press(long seen, int bit) {
        lock.lock();
        try {
            if (switches == seen) {
                raise(bit);
            }
            return switches == seen;
        } finally {
            lock.unlock();
        }
    }

    private void raise(int bit) {
        signals.raise(bit);
        if (holder != null) {
            holder.wantPoll(true);
        }
    }

    /** Clears bits for the holder. The poll is taken back before the bits are read, lest one raised meanwhile be missed. */
    private void clear(Seat seat, int mask) {
        signals.clear(mask);
        seat.wantPoll(false);
        VarHandle.fullFence();
        if (signals.bits() != 0) {
            seat.wantPoll(true);
        }
    }

    /** Hands over to one that has left its queue, and has the first of those behind it watch the clock. */
    private void hand(Seat next) {
        take(next);
        LockSupport.unpark(next.waiter);
        Seat first = (next.ready ? ready : returned).peek();
        if (first != null) {
            first.timing = true;
            LockSupport.unpark(first.waiter);
        }
    }

    /** Takes from its queue who comes next. */
    private @Nullable Seat next() {
        Seat one = ready.peek();
        Seat other = returned.peek();
        boolean compute = other == null || (one != null && one.number < other.number);
        return (compute ? ready : returned).poll();
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // under the lock
    private void take(Seat seat) {
        holder = seat;
        switchedNanos = System.nanoTime();
        if (ready.isEmpty()) {
            turnsSinceNanos = ALONE;
        }
        slice.begin(intervalNanos, turnsSinceNanos == ALONE ? 0 : switchedNanos - turnsSinceNanos);
        counting = false;
        if (!ready.isEmpty()) {
            count(seat, switchedNanos);
            endAfter(seat);
        }
        switches++; // after the end, which a waiter reads behind it
        clear(seat, Signals.READY | Signals.DROP);
        seat.timing = false;
        seat.queued = false;
        seat.granted = true;
    }
}
