package lockstep.engine.race;

import lockstep.engine.thread.PyLock;
import org.jspecify.annotations.Nullable;

/** A lock that hands on what its holders have done. In a copy of the process it is a plain one. Thread-safe. */
final class OrderedLock extends PyLock {
    private final transient @Nullable Orders orders;
    private final transient SharedClock clock = new SharedClock();

    OrderedLock(Orders orders) {
        this.orders = orders;
    }

    @Override
    public boolean tryAcquire(int taker) {
        boolean taken = super.tryAcquire(taker);
        if (taken && orders != null) {
            clock.take(orders.of(taker));
        }
        return taken;
    }

    @Override
    public void release(int releaser) {
        if (orders != null && locked()) {
            clock.give(orders.of(releaser));
        }
        super.release(releaser);
    }
}
