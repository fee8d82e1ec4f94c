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
 * <p>Counting polls makes a tight loop a third slower, so only some of a thread's slices are counted; those between last as
 * long as the last counted one tells ({@link Pace}). The one who waits sleeps that long, asks for the GIL, and is awake when
 * it gets it: the holder computes on while the kernel wakes the other.
 *
 * <p>The first waiter of each kind watches the clock; the others sleep. Thread-safe.
 */
final class Gil {
    private static final long STANDARD_INTERVAL_NANOS = 5_000_000;
    private static final int LONGEST_SLICE_INTERVALS = 20;

    /** How long one that has asked for the GIL looks whether it has it, before it sleeps, in nanoseconds. */
    private static final long LOOK_NANOS = 300_000;

    /** A thread's place at the GIL. Confined to the GIL's lock but for what is volatile. */
    abstract static class Seat {
        private @Nullable Thread waiter;
        private boolean ready;
        private long number;
        private final Pace pace = new Pace();
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

    private final Signals signals;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Seat> ready = new ArrayDeque<>();
    private final ArrayDeque<Seat> returned = new ArrayDeque<>();
    private @Nullable Seat holder;
    private long seats;
    private volatile long intervalNanos = STANDARD_INTERVAL_NANOS;
    private volatile long switches;
    private volatile long switchedNanos;

    /** When the present slice ends if another thread is ready to compute, or 0 where polls tell. Written under the lock. */
    private volatile long endNanos;

    /** The present slice; of the holder only. */
    private final SliceCount slice;

    /** Places to poll that the holder was let run on for, or 0. Of the holder only. */
    private int counting;

    /** Since when they are counted. Of the holder only. */
    private long countedSinceNanos;

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
        if (counting == 0) {
            countedSinceNanos = System.nanoTime();
        }
        int made = counting == 0 ? 1 : counting - Math.max(0, seat.pollsLeft());
        counting = 0;
        if (slice.spent(made, intervalPassed)) {
            seat.pace.learn(slice.polls(), System.nanoTime() - countedSinceNanos);
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

    private void giveWay(Seat seat) {
        lock.lock();
        try {
            if (ready.isEmpty() && returned.isEmpty()) {
                clear(seat, Signals.READY | Signals.INTERVAL | Signals.DROP);
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
            contend();
        }
        seat.waiter = Thread.currentThread();
        seat.ready = compute;
        seat.number = seats++;
        seat.queued = true;
    }

    /** A thread begins to wait that is ready to compute, or a slice begins while there is one. */
    private void contend() {
        long nanos = Objects.requireNonNull(holder).pace.sliceNanos(slice, intervalNanos);
        if (nanos == 0) {
            raise(Signals.READY);
        } else {
            endNanos = System.nanoTime() + nanos | 1; // 0 has a meaning of its own
        }
    }

    private void await(Seat seat) {
        long asked = -1;
        long seen = switches;
        long sinceNanos = System.nanoTime();
        while (!seat.granted) {
            if (!seat.timing) {
                LockSupport.park(this);
                continue;
            }
            long now = switches;
            long end = endNanos;
            if (seat.ready && end != 0 && asked != now) {
                long untilNanos = end - System.nanoTime();
                if (untilNanos > 0) {
                    LockSupport.parkNanos(this, untilNanos);
                } else {
                    asked = now;
                    press(now, Signals.DROP);
                    look(seat);
                }
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

    /** Looks again and again, for a while, whether it is the holder now. */
    private static void look(Seat seat) {
        long sinceNanos = System.nanoTime();
        while (!seat.granted && System.nanoTime() - sinceNanos < LOOK_NANOS) {
            Thread.yield(); // lest it keeps the holder from the only core that is free
        }
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
        endNanos = 0; // before the number of switches, with which a waiter reads it
        switches++;
        switchedNanos = System.nanoTime();
        newSlice();
        clear(seat, Signals.READY | Signals.INTERVAL | Signals.DROP);
        if (!ready.isEmpty()) {
            contend();
        }
        seat.timing = false;
        seat.queued = false;
        seat.granted = true;
    }

    private void newSlice() {
        slice.begin((double) intervalNanos / STANDARD_INTERVAL_NANOS, switchedNanos);
        counting = 0;
    }
}
