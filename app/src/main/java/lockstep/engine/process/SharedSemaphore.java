package lockstep.engine.process;

import java.util.ArrayDeque;
import java.util.Deque;

/** A semaphore that processes share. Who took it may die; it stays taken. Guarded by the {@link Exchange}. */
final class SharedSemaphore {
    private final long maximum;
    private final Deque<Parked> waiting = new ArrayDeque<>();
    private long value;

    SharedSemaphore(long value, long maximum) {
        this.value = value;
        this.maximum = maximum;
    }

    long value() {
        return value;
    }

    void acquire(Parked parked) {
        if (value > 0) {
            value--;
            parked.reply(Reply.done(1));
        } else {
            waiting.add(parked);
        }
    }

    /** Gives one; false when none is missing. */
    boolean release() {
        if (!waiting.isEmpty()) {
            waiting.remove().reply(Reply.done(1));
            return true;
        }
        if (value >= maximum) {
            return false;
        }
        value++;
        return true;
    }

    boolean remove(Parked parked) {
        return waiting.remove(parked);
    }
}
