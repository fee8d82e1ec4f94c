package lockstep.engine.value;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A list whose single operations are atomic without a GIL. Writes and whole-list reads take the list's monitor; reading
 * one item takes none: the array is read once, and an item is there or it is not.
 */
final class GuardedList extends PyList {
    private final Guard guard;

    GuardedList(Guard guard, Object[] items, int size) {
        super(items, size);
        this.guard = guard;
    }

    @Override
    public @Nullable Object get(long index) {
        Object item = super.get(index);
        VarHandle.acquireFence();
        return item != null || !guard.isShared() ? item : getLocked(index);
    }

    private synchronized @Nullable Object getLocked(long index) {
        return super.get(index);
    }

    @Override
    public int size() {
        VarHandle.acquireFence();
        return super.size();
    }

    @Override
    public boolean set(long index, Object value) {
        if (!guard.isShared()) {
            return super.set(index, value);
        }
        synchronized (this) {
            return super.set(index, value);
        }
    }

    @Override
    public void append(Object value) {
        if (!guard.isShared()) {
            super.append(value);
            return;
        }
        synchronized (this) {
            super.append(value);
        }
    }

    @Override
    public synchronized void extend(Object[] values, int count) {
        super.extend(values, count);
    }

    @Override
    public synchronized void insert(long index, Object value) {
        super.insert(index, value);
    }

    @Override
    public @Nullable Object pop(long index) {
        if (!guard.isShared()) {
            return super.pop(index);
        }
        synchronized (this) {
            return super.pop(index);
        }
    }

    @Override
    public synchronized boolean removeAt(int place, Object expected) {
        return super.removeAt(place, expected);
    }

    @Override
    public synchronized void replace(int from, int to, Object[] values) {
        super.replace(from, to, values);
    }

    @Override
    public synchronized int replaceSlice(Slice.Bounds slice, Object @Nullable [] values) {
        return super.replaceSlice(slice, values);
    }

    @Override
    public synchronized Object[] slice(Slice.Bounds slice) {
        return super.slice(slice);
    }

    @Override
    public synchronized Object[] toArray() {
        return super.toArray();
    }

    @Override
    public synchronized void repeat(int times) {
        super.repeat(times);
    }

    @Override
    public synchronized void reverse() {
        super.reverse();
    }

    @Override
    public synchronized void clear() {
        super.clear();
    }

    @Override
    public synchronized Object[] take() {
        return super.take();
    }

    @Override
    public synchronized boolean putBack(Object[] sorted) {
        return super.putBack(sorted);
    }
}
