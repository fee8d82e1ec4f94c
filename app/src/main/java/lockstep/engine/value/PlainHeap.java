package lockstep.engine.value;

import java.util.List;

/** Makes containers without locks, for profiles with a GIL. */
public final class PlainHeap implements Heap {
    private final Keys keys;

    public PlainHeap(Keys keys) {
        this.keys = keys;
    }

    @Override
    public PyList list(List<?> items) {
        Object[] all = items.toArray();
        return new PyList(all, all.length);
    }

    @Override
    public PyList listOf(Object[] items, int size) {
        return new PyList(items, size);
    }

    @Override
    public PyDict dict() {
        return new PyDict();
    }

    @Override
    public PySet set() {
        return new PySet();
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public void share() {}
}
