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
 * passed by the clock. One that is ready to compute (it lost the GIL, or is new) ends the holder's slice after a budget of
 * polls, counted from the moment it began to wait, if the slice is not too short then ({@link SliceCount}), or after the
 * interval and a fifth of the budget, or after twenty intervals: an engine that runs a loop much faster or, while it is cold,
 * much slower than CPython then still switches about as often per iteration. The budget varies a little from slice to slice,
 * as the clock would make it.
 *
 * <p>The first waiter of each kind watches the clock; the others sleep. The next one to compute is awake when the slice
 * is likely to end, and looks again and again for a moment, since waking it takes as long as a slice of a fast loop. For the
 * same reason a thread that loses the GIL by its budget goes to the head of those who are ready for as long as its turn
 * lasts, one interval or some slices: two threads that are awake take slices in turn, and one that sleeps is woken only when
 * a turn ends. Thread-safe.
 */
final class Gil {
    private static final long STANDARD_INTERVAL_NANOS = 5_000_000;
    private static final int LONGEST_SLICE_INTERVALS = 20;

    /** How long the next one to compute looks when the slice should have ended, before it sleeps, in nanoseconds. */
    private static final long LOOK_NANOS = 300_000;

    /** How long before that it is awake, in nanoseconds: longer than the kernel takes to wake a thread by its timer. */
    private static final long AHEAD_NANOS = 150_000;

    /** The most slices of a turn: so many make the waking of one thread small beside them. */
    private static final int TURN_SLICES = 8;

    /** A thread's place at the GIL. Confined to the GIL's lock but for what is volatile. */
    abstract static class Seat {
        private @Nullable Thread waiter;
        private boolean ready;
        private long number;
        private int slices;
        private long turnNanos;
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

        /** Has the thread poll after so many places, unless it is asked before. Called on the thread. */
        abstract void pollAfter(int places);

        /** Returns how many of these places are left. Called on the thread. */
        abstract int pollsLeft();
    }

    private final boolean severalProcessors = Runtime.getRuntime().availableProcessors() > 1;
    private final Signals signals;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Seat> ready = new ArrayDeque<>();
    private final ArrayDeque<Seat> returned = new ArrayDeque<>();
    private @Nullable Seat holder;
    private long seats;
    private volatile long intervalNanos = STANDARD_INTERVAL_NANOS;
    private volatile long switches;
    private volatile long switchedNanos;

    /** How long a slice that polls ended took of late. */
    private volatile long sliceNanos;

    /** The present slice; of the holder only. */
    private final SliceCount slice;

    /** Places to poll that the holder was let run on for, or 0. Of the holder only. */
    private int counting;

    /** Whether another thread was ready to compute when the present slice began. */
    private boolean contended;

    /** @param slice at the standard switch interval */
    Gil(Signals signals, Slice slice) {
        this.signals = signals;
        this.slice = new SliceCount(slice);
        newSlice();
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
                seat.slices = 0;
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

    /** The holder's poll while a signal is up. */
    void poll(Seat seat, int bits) {
        if ((bits & Signals.DROP) != 0 || ((bits & Signals.READY) != 0 && sliceSpent(seat, bits))) {
            giveWay(seat);
        }
    }

    private boolean sliceSpent(Seat seat, int bits) {
        boolean intervalPassed = (bits & Signals.INTERVAL) != 0;
        int made = counting == 0 ? 1 : counting - Math.max(0, seat.pollsLeft());
        counting = 0;
        if (slice.spent(made, intervalPassed)) {
            noteLength();
            return true;
        }
        count(seat, bits, slice.left(intervalPassed));
        return false;
    }

    /** Lets the thread run on to where the slice may end. */
    private void count(Seat seat, int bits, int places) {
        counting = places;
        seat.pollAfter(places);
        VarHandle.fullFence();
        if (signals.bits() != bits) {
            seat.wantPoll(true);
        }
    }

    /** Learns from a whole slice; a single long one, in which the holder had no processor, tells little. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // of the holder only
    private void noteLength() {
        if (contended) {
            long tookNanos = System.nanoTime() - switchedNanos;
            sliceNanos = Math.min(tookNanos, Math.max(LOOK_NANOS, 2 * sliceNanos));
        }
    }

    private void giveWay(Seat seat) {
        lock.lock();
        try {
            if (ready.isEmpty() && returned.isEmpty()) {
                clear(seat, Signals.READY | Signals.INTERVAL | Signals.DROP);
                return;
            }
            seat.granted = false;
            Seat next = Objects.requireNonNull(next());
            if (next.ready && seat.slices < TURN_SLICES && System.nanoTime() - seat.turnNanos < intervalNanos) {
                queue(seat, true);
                seat.timing = true;
                ready.addFirst(seat);
            } else {
                join(seat, true);
            }
            hand(next);
        } finally {
            lock.unlock();
        }
        await(seat);
    }

    private void join(Seat seat, boolean compute) {
        queue(seat, compute);
        seat.slices = 0;
        ArrayDeque<Seat> queue = compute ? ready : returned;
        seat.timing = queue.isEmpty();
        queue.add(seat);
        if (compute) {
            raise(Signals.READY);
        }
    }

    private void queue(Seat seat, boolean compute) {
        seat.waiter = Thread.currentThread();
        seat.ready = compute;
        seat.number = seats++;
        seat.queued = true;
    }

    private void await(Seat seat) {
        long seen = switches;
        long sinceNanos = System.nanoTime();
        while (!seat.granted) {
            if (!seat.timing) {
                LockSupport.park(this);
                continue;
            }
            if (seat.ready && severalProcessors && expects()) {
                continue;
            }
            long leftNanos = intervalNanos - (System.nanoTime() - sinceNanos);
            LockSupport.parkNanos(this, leftNanos > 0 ? leftNanos : intervalNanos);
            if (seat.granted) {
                return;
            }
            if (switches != seen) {
                seen = switches;
                sinceNanos = Math.max(sinceNanos, switchedNanos);
            }
            long waitedNanos = System.nanoTime() - sinceNanos;
            if (waitedNanos >= intervalNanos) {
                boolean drop = !seat.ready || waitedNanos >= LONGEST_SLICE_INTERVALS * intervalNanos;
                press(seen, drop ? Signals.DROP : Signals.INTERVAL);
            }
        }
    }

    /**
     * Waits a little where the present slice is likely to end soon: sleeps until shortly before, then looks again and again.
     *
     * @return whether to look again; false when the slice takes longer than the last ones
     */
    private boolean expects() {
        long usualNanos = Math.min(sliceNanos, intervalNanos);
        long leftNanos = usualNanos - (System.nanoTime() - switchedNanos);
        if (leftNanos < -LOOK_NANOS) {
            return false;
        }
        if (leftNanos > AHEAD_NANOS) {
            LockSupport.parkNanos(this, leftNanos - AHEAD_NANOS);
        } else {
            Thread.yield(); // lest it keeps the holder from the only core that is free
        }
        return true;
    }

    private void press(long seen, int bit) {
        lock.lock();
        try {
            if (switches == seen) {
                raise(bit);
            }
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
        switches++;
        switchedNanos = System.nanoTime();
        if (seat.slices++ == 0) {
            seat.turnNanos = switchedNanos;
        }
        newSlice();
        clear(seat, Signals.INTERVAL | Signals.DROP | (ready.isEmpty() ? Signals.READY : 0));
        seat.timing = false;
        seat.queued = false;
        seat.granted = true;
    }

    private void newSlice() {
        slice.begin((double) intervalNanos / STANDARD_INTERVAL_NANOS, switchedNanos);
        counting = 0;
        contended = !ready.isEmpty();
    }
}
