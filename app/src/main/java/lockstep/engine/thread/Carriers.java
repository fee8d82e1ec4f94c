package lockstep.engine.thread;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The operating-system threads that Python threads run on. Each carries one Python thread at a time; when that has ended it
 * waits a while for the next. Waking a thread takes tens of microseconds. Creating one takes more, and a kernel may let it
 * begin on the processor of its creator, which stands still meanwhile: for milliseconds, seen on Linux 6.18. Thread-safe.
 */
final class Carriers {
    /** Stack of each thread, in bytes: builtins that call back into Python nest on it. */
    private static final long STACK_BYTES = 16L << 20;

    /** Threads that may wait for work: what a program starts at once, and starts again. */
    private static final int IDLE_MOST = 64;

    /** How long one waits for work, in nanoseconds. */
    private static final long IDLE_NANOS = 2_000_000_000L;

    private final AtomicInteger made = new AtomicInteger();
    private final Deque<Carrier> idle = new ArrayDeque<>(); // guarded by this
    private final Set<Carrier> all = new LinkedHashSet<>(); // guarded by this
    private boolean closed; // guarded by this

    /** Has an operating-system thread run a task. @throws OutOfMemoryError when there can be no further one */
    void run(PyThread thread) {
        Carrier carrier;
        synchronized (this) {
            carrier = idle.pollLast();
        }
        if (carrier != null) {
            thread.parking().carrier(carrier);
            carrier.carry(thread);
            return;
        }
        Carrier fresh = new Carrier(thread);
        thread.parking().carrier(fresh);
        synchronized (this) {
            all.add(fresh);
        }
        boolean started = false;
        try {
            fresh.start();
            started = true;
        } finally {
            if (!started) {
                forget(fresh);
            }
        }
    }

    private synchronized void forget(Carrier carrier) {
        idle.remove(carrier);
        all.remove(carrier);
    }

    /** Takes a carrier without work in. @return whether it may wait for some */
    private synchronized boolean rest(Carrier carrier) {
        if (closed || idle.size() >= IDLE_MOST) {
            return false;
        }
        idle.addLast(carrier);
        return true;
    }

    /** Ends those that have no work, now and in future, and waits for all. @return whether all ended in time */
    boolean awaitEnd(Duration atMost) throws InterruptedException {
        List<Carrier> left;
        synchronized (this) {
            closed = true;
            idle.forEach(LockSupport::unpark);
            left = List.copyOf(all);
        }
        long deadlineNanos = System.nanoTime() + atMost.toNanos();
        for (Carrier carrier : left) {
            carrier.join(Math.max(1, (deadlineNanos - System.nanoTime()) / 1_000_000));
            if (carrier.isAlive()) {
                return false;
            }
        }
        return true;
    }

    private synchronized boolean leaves(Carrier carrier, boolean late) {
        return (closed || late) && idle.remove(carrier);
    }

    private final class Carrier extends Thread {
        private volatile @Nullable PyThread work;

        Carrier(PyThread first) {
            super(null, null, "python-carrier-" + made.getAndIncrement(), STACK_BYTES);
            setDaemon(true);
            work = first;
        }

        void carry(PyThread next) {
            work = next;
            LockSupport.unpark(this);
        }

        @Override
        public void run() {
            try {
                for (PyThread next = work; next != null; next = await()) {
                    setName(next.osName());
                    next.run();
                    work = null;
                    if (!rest(this)) {
                        return;
                    }
                }
            } finally {
                forget(this);
            }
        }

        /** Waits for work. @return it, or null when there will be none */
        private @Nullable PyThread await() {
            long untilNanos = System.nanoTime() + IDLE_NANOS;
            while (true) {
                PyThread next = work;
                if (next != null) {
                    return next;
                }
                long leftNanos = untilNanos - System.nanoTime();
                if (leaves(this, leftNanos <= 0)) {
                    return null;
                }
                LockSupport.parkNanos(Carriers.this, Math.max(1, leftNanos));
            }
        }
    }
}
