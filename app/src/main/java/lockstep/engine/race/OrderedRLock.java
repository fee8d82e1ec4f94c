package lockstep.engine.race;

import lockstep.engine.thread.PyRLock;
import org.jspecify.annotations.Nullable;

/** A reentrant lock that hands on what its owners have done. In a copy of the process it is a plain one. Thread-safe. */
final class OrderedRLock extends PyRLock {
    private final transient @Nullable Orders orders;
    private final transient SharedClock clock = new SharedClock();

    OrderedRLock(Orders orders) {
        this.orders = orders;
    }

    @Override
    public boolean tryAcquire(int taker) {
        boolean taken = super.tryAcquire(taker);
        if (taken && orders != null && count() == 1) {
            clock.take(orders.of(taker));
        }
        return taken;
    }

    @Override
    public void release(int taker) {
        if (count() == 1) {
            handOn(taker);
        }
        super.release(taker);
    }

    @Override
    protected int releaseAll(int taker) {
        handOn(taker);
        return super.releaseAll(taker);
    }

    private void handOn(int taker) {
        if (orders != null && owner() == taker) {
            clock.give(orders.of(taker));
        }
    }
}
