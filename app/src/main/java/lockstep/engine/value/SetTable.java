package lockstep.engine.value;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The table of a {@link PySet}: open addressing that probes ten neighbours and then jumps, as CPython's does, so that
 * sets of numbers are printed in its order. A removed key leaves a mark behind, whose slot may be filled again.
 */
final class SetTable {
    static final int LEAST = 8;
    private static final int NEIGHBOURS = 9;
    private static final int SHIFT = 5;

    /** In place of a removed key. */
    private static final Object REMOVED = new Object();

    private final @Nullable Object[] keys;
    private final long[] hashes;
    private final int mask;

    /** Slots used so far, removed ones included. */
    int fill;

    /** Counts additions and removals, so that a step can tell whether its search still holds. */
    int changes;

    SetTable(int size) {
        keys = new Object[size];
        hashes = new long[size];
        mask = size - 1;
    }

    int mask() {
        return mask;
    }

    /** Returns the slot of a key, or the complement of the slot where it would go. */
    int find(Context context, Object key, long hash) {
        int removed = -1;
        long rest = Unplaced.place(hash);
        int slot = (int) (rest & mask);
        while (true) {
            int last = slot + NEIGHBOURS <= mask ? slot + NEIGHBOURS : slot;
            for (int i = slot; i <= last; i++) {
                Object other = keys[i];
                if (other == null) {
                    return ~(removed >= 0 ? removed : i);
                }
                VarHandle.acquireFence();
                if (other == REMOVED) {
                    removed = i;
                } else if (hashes[i] == hash && same(context, other, key)) {
                    return i;
                }
            }
            rest >>>= SHIFT;
            slot = (int) ((slot * 5L + 1 + rest) & mask);
        }
    }

    private static boolean same(Context context, Object other, Object key) {
        if (other == key) {
            return true;
        }
        if (other.getClass() == key.getClass() && (key instanceof String || key instanceof Long)) {
            return key.equals(other);
        }
        return context.heap().keys().equal(context, other, key);
    }

    /** Fills a slot without key. */
    void fill(int slot, Object key, long hash) {
        fill += keys[slot] == null ? 1 : 0;
        hashes[slot] = hash;
        VarHandle.releaseFence();
        keys[slot] = key;
        changed();
    }

    /** Adds a key that is not there, to a table without removed keys. */
    void addNew(Object key, long hash) {
        long rest = Unplaced.place(hash);
        int slot = (int) (rest & mask);
        while (true) {
            int last = slot + NEIGHBOURS <= mask ? slot + NEIGHBOURS : slot;
            for (int i = slot; i <= last; i++) {
                if (keys[i] == null) {
                    fill(i, key, hash);
                    return;
                }
            }
            rest >>>= SHIFT;
            slot = (int) ((slot * 5L + 1 + rest) & mask);
        }
    }

    /** Returns the key in the slot, or null when free or removed. */
    @Nullable
    Object key(int slot) {
        Object key = keys[slot];
        return key == REMOVED ? null : key;
    }

    long hash(int slot) {
        return hashes[slot];
    }

    void remove(int slot) {
        keys[slot] = REMOVED;
        changed();
    }

    /** Counts a change that is complete: a search that began behind it sees it, one that began before it is done again. */
    private void changed() {
        VarHandle.releaseFence();
        changes++;
    }

    /** Returns a table of the size that CPython takes for at least so many slots, with the present keys. */
    SetTable resized(long least) {
        int size = LEAST;
        while (size <= least) {
            size <<= 1;
        }
        SetTable table = new SetTable(size);
        table.addAll(this);
        return table;
    }

    /** Adds the keys of another table, none of which is here. */
    void addAll(SetTable other) {
        for (int i = 0; i <= other.mask; i++) {
            Object key = other.key(i);
            if (key != null) {
                addNew(key, other.hashes[i]);
            }
        }
    }

    /** Returns what the order of keys to come depends on, besides the present ones: how many slots, and which are in use. */
    long[] layout() {
        long[] layout = new long[1 + (2 * keys.length + Long.SIZE - 1) / Long.SIZE];
        layout[0] = keys.length;
        for (int slot = 0; slot < keys.length; slot++) {
            Object key = keys[slot];
            long use = key == null ? 0 : key == REMOVED ? 1 : 2;
            layout[1 + 2 * slot / Long.SIZE] |= use << (2 * slot % Long.SIZE);
        }
        return layout;
    }

    /** Whether another table of the same making has the same keys in the same slots, and the same marks. */
    boolean sameKeys(SetTable other) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != other.keys[slot]) {
                return false;
            }
        }
        return true;
    }

    /** Becomes equal to a duplicate that was made of it. */
    void takeOver(SetTable duplicate) {
        System.arraycopy(duplicate.keys, 0, keys, 0, keys.length);
        System.arraycopy(duplicate.hashes, 0, hashes, 0, hashes.length);
        fill = duplicate.fill;
    }

    /** Returns an equal table, slot by slot. */
    SetTable duplicate() {
        SetTable table = new SetTable(mask + 1);
        System.arraycopy(keys, 0, table.keys, 0, keys.length);
        System.arraycopy(hashes, 0, table.hashes, 0, hashes.length);
        table.fill = fill;
        return table;
    }
}
