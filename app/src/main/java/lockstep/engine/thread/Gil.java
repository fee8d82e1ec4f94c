package lockstep.engine.thread;

import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
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
 * polls, counted from the moment it began to wait, or after the interval and a fifth of the budget, or after twenty
 * intervals: an engine that runs a loop much faster or, while it is cold, much slower than CPython then still switches
 * about as often per iteration. The budget varies a little from slice to slice, as the clock would make it.
 *
 * <p>The first waiter of each kind watches the clock; the others sleep. The next one to compute looks again and again for a
 * moment before it sleeps, since waking it takes as long as a whole slice of a fast loop. Thread-safe.
 */
final class Gil {
    private static final long STANDARD_INTERVAL_NANOS = 5_000_000;
    private static final int LEAST_SHARE = 5;
    private static final int LONGEST_SLICE_INTERVALS = 20;
    private static final int JITTER_SHARE = 32;

    /** How long the next one to compute looks before it sleeps, in nanoseconds: a slice of a compiled loop. */
    private static final long LOOK_NANOS = 300_000;

    /** A thread's place at the GIL. Confined to the GIL's lock but for what is volatile. */
    abstract static class Seat {
        private @Nullable Thread waiter;
        private boolean ready;
        private long number;
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
    private final int standardPolls;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Seat> ready = new ArrayDeque<>();
    private final ArrayDeque<Seat> returned = new ArrayDeque<>();
    private @Nullable Seat holder;
    private long seats;
    private long random = System.nanoTime() | 1;
    private volatile long intervalNanos = STANDARD_INTERVAL_NANOS;
    private volatile long switches;
    private volatile long switchedNanos;

    // the present slice; of the holder only
    private int polls;
    private int budget;
    private int least;

    /** Places to poll that the holder was let run on for, or 0. */
    private int counting;

    /** @param slicePolls polls in one slice at the standard switch interval */
    Gil(Signals signals, int slicePolls) {
        this.signals = signals;
        this.standardPolls = slicePolls;
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
            handOver();
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
        polls += counting == 0 ? 1 : counting - Math.max(0, seat.pollsLeft());
        counting = 0;
        if (polls >= budget || ((bits & Signals.INTERVAL) != 0 && polls >= least)) {
            return true;
        }
        count(seat, bits);
        return false;
    }

    /** Lets the thread run on to where the slice may end. */
    private void count(Seat seat, int bits) {
        int next = (bits & Signals.INTERVAL) != 0 ? Math.min(least, budget) : budget;
        counting = Math.max(1, next - polls);
        seat.pollAfter(counting);
        VarHandle.fullFence();
        if (signals.bits() != bits) {
            seat.wantPoll(true);
        }
    }

    private static void look(Seat seat) {
        long until = System.nanoTime() + LOOK_NANOS;
        while (!seat.granted && System.nanoTime() < until) {
            Thread.onSpinWait();
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
            join(seat, true);
            handOver();
        } finally {
            lock.unlock();
        }
        await(seat);
    }

    private void join(Seat seat, boolean compute) {
        seat.waiter = Thread.currentThread();
        seat.ready = compute;
        seat.number = seats++;
        ArrayDeque<Seat> queue = compute ? ready : returned;
        seat.timing = queue.isEmpty();
        seat.queued = true;
        queue.add(seat);
        if (compute) {
            raise(Signals.READY);
        }
    }

    private void await(Seat seat) {
        long seen = switches;
        long sinceNanos = System.nanoTime();
        boolean looked = !seat.ready || !severalProcessors;
        while (!seat.granted) {
            if (seat.timing && !looked) {
                looked = true;
                look(seat);
                continue;
            }
            if (!seat.timing) {
                LockSupport.park(this);
                continue;
            }
            LockSupport.parkNanos(this, intervalNanos);
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

    private void handOver() {
        Seat next = next();
        if (next == null) {
            holder = null;
            return;
        }
        ArrayDeque<Seat> queue = next.ready ? ready : returned;
        queue.poll();
        take(next);
        LockSupport.unpark(next.waiter);
        Seat first = queue.peek();
        if (first != null) {
            first.timing = true;
            LockSupport.unpark(first.waiter);
        }
    }

    private @Nullable Seat next() {
        Seat one = ready.peek();
        Seat other = returned.peek();
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.number < other.number ? one : other;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // under the lock
    private void take(Seat seat) {
        holder = seat;
        switches++;
        switchedNanos = System.nanoTime();
        newSlice();
        clear(seat, Signals.INTERVAL | Signals.DROP | (ready.isEmpty() ? Signals.READY : 0));
        seat.timing = false;
        seat.queued = false;
        seat.granted = true;
    }

    private void newSlice() {
        double scale = (double) intervalNanos / STANDARD_INTERVAL_NANOS;
        int whole = (int) Math.min(Integer.MAX_VALUE / 2, Math.max(1, standardPolls * scale));
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        int jitter = (int) Math.floorMod(random, (long) Math.max(1, whole / JITTER_SHARE) + 1);
        polls = 0;
        budget = whole + jitter;
        least = budget / LEAST_SHARE;
        counting = 0;
    }
}
