package lockstep.engine.value;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** A dict whose single operations are atomic without a GIL: each step takes its monitor, searching and reading none. */
final class GuardedDict extends PyDict {
    private final Guard guard;

    GuardedDict(Guard guard) {
        this.guard = guard;
    }

    @Override
    public int size() {
        VarHandle.acquireFence();
        return super.size();
    }

    @Override
    @Nullable
    Object store(DictTable now, int seen, int entry, Object key, int hash, Object value, boolean replace) {
        if (!guard.isShared()) {
            return super.store(now, seen, entry, key, hash, value, replace);
        }
        synchronized (this) {
            return super.store(now, seen, entry, key, hash, value, replace);
        }
    }

    @Override
    @Nullable
    Object erase(DictTable now, int entry) {
        if (!guard.isShared()) {
            return super.erase(now, entry);
        }
        synchronized (this) {
            return super.erase(now, entry);
        }
    }

    @Override
    public synchronized Object @Nullable [] popLast() {
        return super.popLast();
    }

    @Override
    public synchronized Object @Nullable [] popFirst() {
        return super.popFirst();
    }

    @Override
    public synchronized void clear() {
        super.clear();
    }

    @Override
    synchronized DictTable copyTable() {
        return super.copyTable();
    }

    @Override
    public synchronized Object[] keys() {
        return super.keys();
    }

    @Override
    public synchronized Object[] values() {
        return super.values();
    }
}
