package lockstep.engine.value;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** A set whose single operations are atomic without a GIL: each step takes its monitor, searching none. */
final class GuardedSet extends PySet {
    private final Guard guard;

    GuardedSet(Guard guard) {
        this.guard = guard;
    }

    @Override
    public int size() {
        VarHandle.acquireFence();
        return super.size();
    }

    @Override
    Step insert(SetTable now, int seen, int slot, Object key, long hash) {
        if (!guard.isShared()) {
            return super.insert(now, seen, slot, key, hash);
        }
        synchronized (this) {
            return super.insert(now, seen, slot, key, hash);
        }
    }

    @Override
    Step erase(SetTable now, int seen, int slot) {
        if (!guard.isShared()) {
            return super.erase(now, seen, slot);
        }
        synchronized (this) {
            return super.erase(now, seen, slot);
        }
    }

    @Override
    public synchronized @Nullable Object pop() {
        return super.pop();
    }

    @Override
    public synchronized void clear() {
        super.clear();
    }

    @Override
    synchronized boolean presize(int more, @Nullable SetTable theirs, boolean clean) {
        return super.presize(more, theirs, clean);
    }

    @Override
    public synchronized void compact() {
        super.compact();
    }

    @Override
    public synchronized void takeOver(PySet other) {
        super.takeOver(other);
    }

    @Override
    synchronized PySet stable() {
        return guard.isShared() ? duplicate() : this;
    }
}
