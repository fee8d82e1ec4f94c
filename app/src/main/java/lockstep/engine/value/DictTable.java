package lockstep.engine.value;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * One table of a {@link PyDict}: entries in the order of insertion and an index into them. Entries are only ever added
 * and emptied, never moved or used again; a dict that needs another layout gets another table. So a reader without a lock
 * sees an entry as it was at some moment of its search.
 */
final class DictTable {
    private static final int FREE = 0;
    private static final int LEAST_INDEX = 8;

    /** Number of entry plus one for each slot, 0 when free. */
    private final int[] index;

    private final int[] hashes;

    /** Key and value of each entry; null when emptied. */
    final Object[] entries;

    /** Entries used so far, emptied ones included. */
    int count;

    DictTable(int entryCapacity) {
        int size = LEAST_INDEX;
        while (capacity(size) < entryCapacity) {
            size <<= 1;
        }
        index = new int[size];
        hashes = new int[capacity(size)];
        entries = new Object[2 * capacity(size)];
    }

    private DictTable(DictTable other) {
        index = other.index.clone();
        hashes = other.hashes.clone();
        entries = other.entries.clone();
        count = other.count;
    }

    /** Returns an equal table. */
    DictTable duplicate() {
        return new DictTable(this);
    }

    /** Whether another table of the same making has the same entries in the same places. */
    boolean sameEntries(DictTable other) {
        if (count != other.count) {
            return false;
        }
        for (int i = 0; i < 2 * count; i++) {
            if (entries[i] != other.entries[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many entries there is room for, and for each one used so far whether it is emptied. */
    long[] layout() {
        long[] layout = new long[1 + (count + Long.SIZE - 1) / Long.SIZE];
        layout[0] = hashes.length;
        for (int entry = 0; entry < count; entry++) {
            if (entries[2 * entry] == null) {
                layout[1 + entry / Long.SIZE] |= 1L << entry % Long.SIZE;
            }
        }
        return layout;
    }

    /** Becomes equal to a duplicate that was made of it. */
    void takeOver(DictTable duplicate) {
        System.arraycopy(duplicate.index, 0, index, 0, index.length);
        System.arraycopy(duplicate.hashes, 0, hashes, 0, hashes.length);
        System.arraycopy(duplicate.entries, 0, entries, 0, entries.length);
        count = duplicate.count;
    }

    private static int capacity(int indexSize) {
        return indexSize / 3 * 2 + 1;
    }

    boolean isFull() {
        return count == hashes.length;
    }

    /** Returns the entry of a key, or -1. */
    int find(Context context, Object key, int hash) {
        int[] slots = index;
        int mask = slots.length - 1;
        int slot = hash & mask;
        int rest = hash;
        while (true) {
            int entry = slots[slot] - 1;
            if (entry < 0) {
                return -1;
            }
            VarHandle.acquireFence();
            if (hashes[entry] == hash) {
                Object other = entries[2 * entry];
                if (other == key || (other != null && same(context, other, key))) {
                    return entry;
                }
            }
            rest >>>= 5;
            slot = (slot * 5 + rest + 1) & mask;
        }
    }

    /** As {@link #find}, for a name among names: runs no code of the program. */
    int find(String name) {
        int hash = name.hashCode();
        int mask = index.length - 1;
        int slot = hash & mask;
        int rest = hash;
        while (true) {
            int entry = index[slot] - 1;
            if (entry < 0) {
                return -1;
            }
            VarHandle.acquireFence();
            if (hashes[entry] == hash && name.equals(entries[2 * entry])) {
                return entry;
            }
            rest >>>= 5;
            slot = (slot * 5 + rest + 1) & mask;
        }
    }

    private static boolean same(Context context, Object other, Object key) {
        if (other.getClass() == key.getClass()) {
            if (key instanceof String || key instanceof Long) {
                return key.equals(other);
            }
        }
        return context.heap().keys().equal(context, other, key);
    }

    /** Adds an entry for a key that has none; the table is not full. */
    void add(Object key, int hash, Object value) {
        int mask = index.length - 1;
        int slot = hash & mask;
        int rest = hash;
        while (index[slot] != FREE) {
            rest >>>= 5;
            slot = (slot * 5 + rest + 1) & mask;
        }
        int entry = count;
        entries[2 * entry] = key;
        entries[2 * entry + 1] = value;
        hashes[entry] = hash;
        VarHandle.releaseFence();
        index[slot] = entry + 1;
        // Who sees the count sees the entry, so that a search behind it cannot miss the key.
        VarHandle.releaseFence();
        count = entry + 1;
    }

    @Nullable
    Object key(int entry) {
        return entries[2 * entry];
    }

    @Nullable
    Object value(int entry) {
        return entries[2 * entry + 1];
    }

    void value(int entry, Object value) {
        VarHandle.releaseFence();
        entries[2 * entry + 1] = value;
    }

    void empty(int entry) {
        entries[2 * entry + 1] = null;
        entries[2 * entry] = null;
    }

    /** Returns a table with the same entries, without emptied ones, and room for more. */
    DictTable rebuilt(int used, int entryCapacity) {
        DictTable table = new DictTable(Math.max(entryCapacity, used + 1));
        for (int i = 0; i < count; i++) {
            Object key = entries[2 * i];
            Object value = entries[2 * i + 1];
            if (key != null && value != null) {
                table.add(key, hashes[i], value);
            }
        }
        return table;
    }
}
