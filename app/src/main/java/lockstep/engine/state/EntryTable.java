package lockstep.engine.state;

import org.jspecify.annotations.Nullable;

/**
 * Finds what is known of an object by its identity. Objects of abandoned paths are forgotten from time to time, all at
 * once; those that a saved state still holds come back with it. Confined to one thread.
 */
final class EntryTable {
    private static final int FIRST_CAPACITY = 1 << 12;
    private static final int FORGOTTEN = -1;
    private static final int MOST_ENTRIES = 1 << 18;

    private final Layouts layouts = new Layouts();
    private @Nullable Entry[] slots = new @Nullable Entry[FIRST_CAPACITY];
    private int size;
    private int numbered;
    private int epoch;
    private int version;
    private int walks;

    /** Returns what is known of an object, which is known from then on. */
    Entry of(Object object) {
        int mask = slots.length - 1;
        int slot = System.identityHashCode(object) & mask;
        Entry entry;
        while ((entry = slots[slot]) != null) {
            if (entry.object == object) {
                return entry;
            }
            slot = (slot + 1) & mask;
        }
        Layout layout = layouts.of(object.getClass());
        Entry fresh = new Entry(object, layout, -1);
        if (layout == Layout.FIXED) {
            number(fresh);
        }
        put(fresh);
        return fresh;
    }

    /** Gives an object a number of its own, for good. */
    void number(Entry entry) {
        entry.number = numbered++;
    }

    /** Returns a number that marks the entries that one look at a state has come to. */
    int nextWalk() {
        return ++walks;
    }

    /** Whether it is not in the table any more. */
    boolean isForgotten(Entry entry) {
        return entry.epoch != epoch;
    }

    /** Returns a number that is another one once what is known of an object may be another entry. */
    int version() {
        return version;
    }

    /** Puts an entry in, in the place of a newer one of the same object. */
    void put(Entry entry) {
        entry.epoch = epoch;
        if (size * 2 >= slots.length) {
            grow();
        }
        insert(entry);
    }

    private void insert(Entry entry) {
        int mask = slots.length - 1;
        int slot = System.identityHashCode(entry.object) & mask;
        Entry other;
        while ((other = slots[slot]) != null) {
            if (other.object == entry.object) {
                slots[slot] = entry;
                other.epoch = FORGOTTEN;
                version++;
                return;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
        size++;
    }

    private void grow() {
        @Nullable Entry[] old = slots;
        slots = new @Nullable Entry[old.length * 2];
        size = 0;
        for (Entry entry : old) {
            if (entry != null) {
                insert(entry);
            }
        }
    }

    /** Forgets all but the numbered objects when there are too many. */
    void forgetMany() {
        if (size < MOST_ENTRIES) {
            return;
        }
        @Nullable Entry[] old = slots;
        slots = new @Nullable Entry[FIRST_CAPACITY];
        size = 0;
        epoch++;
        version++;
        for (Entry entry : old) {
            if (entry != null && entry.isNumbered()) {
                put(entry);
            }
        }
    }
}
