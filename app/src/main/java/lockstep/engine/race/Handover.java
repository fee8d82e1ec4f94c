package lockstep.engine.race;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What threads hand on with the items of a queue: whoever gets an item knows what the one did who put it. Thread-safe.
 */
final class Handover {
    private final Map<Object, Deque<VectorClock>> byItem = new IdentityHashMap<>(); // guarded by this
    private final SharedClock all = new SharedClock();

    synchronized void put(Timeline from, Object item) {
        VectorClock known = new VectorClock();
        from.handOn(known);
        byItem.computeIfAbsent(item, key -> new ArrayDeque<>(1)).addLast(known);
        all.give(from);
    }

    /** An item could not be put after all. */
    synchronized void takeBack(Object item) {
        Deque<VectorClock> known = byItem.get(item);
        if (known != null) {
            known.pollLast();
            if (known.isEmpty()) {
                byItem.remove(item);
            }
        }
    }

    /** An item of which nobody has put it as it is (a queue that changes its items) brings what all have done. */
    synchronized void got(Timeline to, Object item) {
        Deque<VectorClock> known = byItem.get(item);
        if (known == null) {
            all.take(to);
            return;
        }
        to.join(known.removeFirst());
        if (known.isEmpty()) {
            byItem.remove(item);
        }
    }

    /** How many items there are was asked, or waited for. */
    void looked(Timeline to) {
        all.take(to);
    }
}
