package lockstep.engine.value;

import java.util.List;

/** Makes containers whose single operations are atomic without a GIL. They lock from the second thread on. */
public final class GuardedHeap implements Heap {
    private final Keys keys;
    private final Guard guard = new Guard();

    public GuardedHeap(Keys keys) {
        this.keys = keys;
    }

    @Override
    public PyList list(List<?> items) {
        Object[] all = items.toArray();
        return new GuardedList(guard, all, all.length);
    }

    @Override
    public PyList listOf(Object[] items, int size) {
        return new GuardedList(guard, items, size);
    }

    @Override
    public PyDict dict() {
        return new GuardedDict(guard);
    }

    @Override
    public PySet set() {
        return new GuardedSet(guard);
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public void share() {
        guard.share();
    }
}
