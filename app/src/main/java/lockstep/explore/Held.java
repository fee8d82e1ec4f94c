package lockstep.explore;

import lockstep.engine.family.Count;
import lockstep.engine.thread.PyLock;
import lockstep.engine.thread.PyRLock;
import org.jspecify.annotations.Nullable;

/** Who holds a lock. Stateless. */
final class Held {
    private Held() {}

    /** Whether it is a lock. */
    static boolean isLock(@Nullable Object object) {
        return object instanceof PyLock || object instanceof PyRLock || object instanceof Count count && count.isLock();
    }

    /** Returns the number of the thread that holds a lock; -1 when it is free, or no lock. */
    static int by(@Nullable Object object) {
        if (object instanceof PyLock lock) {
            return lock.taker();
        } else if (object instanceof Count count) {
            return count.holder();
        }
        return object instanceof PyRLock lock ? lock.owner() : -1;
    }
}
