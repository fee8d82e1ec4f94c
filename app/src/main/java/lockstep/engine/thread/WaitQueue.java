package lockstep.engine.thread;

import java.util.Iterator;
import java.util.LinkedHashSet;
import lockstep.engine.value.Waitable;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for one thing, in order of arrival. A waiter stays in it until it leaves by itself, so that the first one can
 * be woken again and again until an attempt of its succeeds; when it leaves without success the next must be woken (the
 * owner's part). In a copy of the process nobody waits. Thread-safe.
 */
public class WaitQueue implements Waitable {
    private transient @Nullable LinkedHashSet<Runnable> waiters; // guarded by this
    private transient volatile int size;

    @Override
    public final void addWaiter(Runnable wake) {
        synchronized (this) {
            LinkedHashSet<Runnable> all = waiters;
            if (all == null) {
                waiters = all = new LinkedHashSet<>();
            }
            all.add(wake);
            size = all.size();
        }
    }

    @Override
    public void removeWaiter(Runnable wake) {
        synchronized (this) {
            LinkedHashSet<Runnable> all = waiters;
            if (all != null) {
                all.remove(wake);
                size = all.size();
            }
        }
    }

    /** Returns how many wait. */
    public final int size() {
        return size;
    }

    /** Wakes the one that has waited longest. */
    public final void wakeFirst() {
        if (size != 0) {
            Runnable first = null;
            synchronized (this) {
                LinkedHashSet<Runnable> all = waiters;
                if (all != null) {
                    Iterator<Runnable> order = all.iterator();
                    first = order.hasNext() ? order.next() : null;
                }
            }
            if (first != null) {
                first.run();
            }
        }
    }

    /** Wakes all. */
    public final void wakeAll() {
        if (size != 0) {
            Runnable[] copy;
            synchronized (this) {
                LinkedHashSet<Runnable> all = waiters;
                copy = all == null ? new Runnable[0] : all.toArray(new Runnable[0]);
            }
            for (Runnable wake : copy) {
                wake.run();
            }
        }
    }
}
