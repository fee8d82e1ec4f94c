package lockstep.engine.process;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Who waits for a semaphore that processes share; its count lies in their memory. Who took it may die; it stays taken.
 * Guarded by the {@link Exchange}.
 */
final class SharedSemaphore {
    private final SharedMemory memory;
    private final long place;
    private final Deque<Parked> waiting = new ArrayDeque<>();

    SharedSemaphore(SharedMemory memory, long place) {
        this.memory = memory;
        this.place = place;
    }

    void acquire(Parked parked) {
        waiting.add(parked);
        SharedCount.waiters(memory, place, 1);
        settle();
    }

    /** Hands on what was given meanwhile. */
    void settle() {
        while (true) {
            Parked first = waiting.peek();
            if (first == null || !SharedCount.take(memory, place, taker(first))) {
                return;
            }
            SharedCount.waiters(memory, place, -1);
            waiting.remove().reply(Reply.done(1));
        }
    }

    private static long taker(Parked parked) {
        return SharedLock.identity(parked.process(), parked.request().number());
    }

    void remove(Parked parked) {
        if (waiting.remove(parked)) {
            SharedCount.waiters(memory, place, -1);
        }
    }
}
