package lockstep.engine.value;

/** A tuple. Immutable. */
public final class PyTuple {
    private final Object[] items;

    /** Takes over the array. */
    public PyTuple(Object... items) {
        this.items = items;
    }

    public int size() {
        return items.length;
    }

    public Object get(int index) {
        return items[index];
    }

    /** Returns the items; must not be written. */
    public Object[] items() {
        return items;
    }
}
