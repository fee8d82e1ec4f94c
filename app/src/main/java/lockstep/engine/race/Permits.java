package lockstep.engine.race;

import java.util.ArrayDeque;

/**
 * What threads hand on one by one, first come, first served: the permits of a semaphore, the free places of a queue.
 * Whoever takes one knows what its giver did, and not what others did who gave later. Thread-safe.
 */
final class Permits {
    private final ArrayDeque<VectorClock> given = new ArrayDeque<>(); // guarded by this
    /** Those that were there from the start and that nobody has taken. */
    private long fresh; // guarded by this

    /** That many are there for which nobody had to do anything. */
    synchronized void fresh(long count) {
        fresh = count;
        given.clear();
    }

    synchronized void give(Timeline from, long count) {
        VectorClock known = new VectorClock();
        from.handOn(known);
        for (long i = 0; i < count; i++) {
            given.addLast(known);
        }
    }

    synchronized void take(Timeline to) {
        if (fresh > 0) {
            fresh--;
            return;
        }
        VectorClock known = given.pollFirst();
        if (known != null) {
            to.join(known);
        }
    }
}
