package lockstep.engine.value;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A dict: Python's equality and hash, in the order of insertion. Searching may run code of the program ({@code __eq__}),
 * so an operation searches first, without a lock, and then does its step only if nothing it relied on has changed, else it
 * searches again. The step itself runs no code of the program; {@link GuardedDict} makes it atomic without a GIL.
 */
public class PyDict {
    private static final int FIRST_CAPACITY = 5;

    private DictTable table = new DictTable(FIRST_CAPACITY);
    private int used;

    /** What a step found instead of a value. */
    private static final Object CHANGED = new Object();

    PyDict() {}

    /** Returns the number of keys. */
    public int size() {
        return used;
    }

    /** Returns the present table, for reading. */
    DictTable table() {
        DictTable now = table;
        VarHandle.acquireFence();
        return now;
    }

    /** Returns the value, or null when there is none. */
    public final @Nullable Object get(Context context, Object key) {
        int hash = hash(context, key);
        DictTable now = table();
        int entry = now.find(context, key, hash);
        if (entry < 0) {
            return null;
        }
        Object value = now.value(entry);
        VarHandle.acquireFence();
        return value;
    }

    /** Sets the value. @return the value before, or null */
    public final @Nullable Object put(Context context, Object key, Object value) {
        return store(context, key, value, true);
    }

    /** Sets the value unless there is one. @return the value before, or null */
    public final @Nullable Object putIfAbsent(Context context, Object key, Object value) {
        return store(context, key, value, false);
    }

    private @Nullable Object store(Context context, Object key, Object value, boolean replace) {
        int hash = hash(context, key);
        while (true) {
            DictTable now = table();
            int seen = now.count;
            VarHandle.acquireFence();
            int entry = now.find(context, key, hash);
            Object before = store(now, seen, entry, key, hash, value, replace);
            if (before != CHANGED) {
                return before;
            }
        }
    }

    /** Removes the key. @return its value, or null when there was none */
    public final @Nullable Object remove(Context context, Object key) {
        int hash = hash(context, key);
        while (true) {
            DictTable now = table();
            int entry = now.find(context, key, hash);
            if (entry < 0) {
                return null;
            }
            Object before = erase(now, entry);
            if (before != CHANGED) {
                return before;
            }
        }
    }

    /** Returns the value of a name, or null; runs no code of the program. */
    final @Nullable Object get(String name) {
        DictTable now = table();
        int entry = now.find(name);
        Object value = entry < 0 ? null : now.value(entry);
        VarHandle.acquireFence();
        return value;
    }

    /** Sets the value of a name; runs no code of the program. */
    final void put(String name, Object value) {
        Object before;
        do {
            DictTable now = table();
            int seen = now.count;
            VarHandle.acquireFence();
            before = store(now, seen, now.find(name), name, name.hashCode(), value, true);
        } while (before == CHANGED);
    }

    /** Removes a name; runs no code of the program. @return whether it was there */
    final boolean remove(String name) {
        while (true) {
            DictTable now = table();
            int entry = now.find(name);
            if (entry < 0) {
                return false;
            }
            if (erase(now, entry) != CHANGED) {
                return true;
            }
        }
    }

    /**
     * The step of a store.
     *
     * @param seen how many entries the table had before the search
     * @param entry what the search found
     */
    @Nullable
    Object store(DictTable now, int seen, int entry, Object key, int hash, Object value, boolean replace) {
        if (now != table) {
            return CHANGED;
        }
        if (entry >= 0) {
            Object before = now.value(entry);
            if (before == null) {
                return CHANGED;
            }
            if (replace) {
                now.value(entry, value);
            }
            return before;
        }
        if (now.count != seen) {
            return CHANGED;
        }
        if (now.isFull()) {
            DictTable grown = now.rebuilt(used, used * 2 + 2);
            grown.add(key, hash, value);
            VarHandle.releaseFence();
            table = grown;
        } else {
            now.add(key, hash, value);
        }
        used++;
        return null;
    }

    /** The step of a removal. */
    @Nullable
    Object erase(DictTable now, int entry) {
        Object before = now.value(entry);
        if (now != table || before == null) {
            return CHANGED;
        }
        now.empty(entry);
        used--;
        return before;
    }

    /** Removes the last entry. @return key and value, or null when empty */
    public Object @Nullable [] popLast() {
        DictTable now = table;
        for (int entry = now.count - 1; entry >= 0; entry--) {
            Object key = now.key(entry);
            Object value = now.value(entry);
            if (key != null && value != null) {
                now.empty(entry);
                used--;
                if (used == 0) {
                    table = new DictTable(FIRST_CAPACITY);
                } else if (now.count - entry > 32) {
                    table = now.rebuilt(used, used * 2);
                }
                return new Object[] {key, value};
            }
        }
        return null;
    }

    /** Removes the first entry, as an ordered dict can. @return key and value, or null when empty */
    public Object @Nullable [] popFirst() {
        DictWalk walk = new DictWalk(this);
        if (!walk.next()) {
            return null;
        }
        table.empty(walk.entry());
        used--;
        if (walk.entry() > 64 && walk.entry() > used) {
            table = table.rebuilt(used, used * 2);
        }
        return new Object[] {walk.key(), walk.value()};
    }

    public void clear() {
        table = new DictTable(FIRST_CAPACITY);
        used = 0;
    }

    /** Takes over all entries of a copy, for a dict that nobody else has yet. */
    public void fillFrom(PyDict other) {
        DictTable copy = other.copyTable();
        table = copy;
        used = copy.count;
    }

    /** Returns a table of its own with the present entries. */
    DictTable copyTable() {
        return table.rebuilt(used, used + (used >> 1));
    }

    /** Everything that it is at a moment. Immutable. */
    public static final class Saved {
        private final DictTable table;
        private final DictTable copy;
        private final int used;

        private Saved(DictTable table, int used) {
            this.table = table;
            this.copy = table.duplicate();
            this.used = used;
        }
    }

    /** Returns what it is; the same object as before where that is still so. Nothing else may use it meanwhile. */
    public Saved save(@Nullable Saved before) {
        boolean same = before != null && before.table == table && before.used == used && before.copy.sameEntries(table);
        return same ? java.util.Objects.requireNonNull(before) : new Saved(table, used);
    }

    /** Goes back to what it was, in place: what goes through it finds its table again. */
    public void restore(Saved saved) {
        saved.table.takeOver(saved.copy);
        table = saved.table;
        used = saved.used;
    }

    /** Returns the keys in order. */
    public Object[] keys() {
        return part(0);
    }

    /** Returns the values in order. */
    public Object[] values() {
        return part(1);
    }

    private Object[] part(int offset) {
        DictTable copy = table;
        Object[] all = new Object[used];
        int at = 0;
        for (int i = 0; i < copy.count && at < all.length; i++) {
            Object item = copy.entries[2 * i + offset];
            if (item != null) {
                all[at++] = item;
            }
        }
        return all;
    }

    /**
     * Puts every key where its hash says now. For a dict copied from another process, where hashes by identity were
     * others, before anybody uses it.
     */
    public final void rehash(Context context) {
        DictTable old = table;
        boolean stable = true;
        for (int entry = 0; entry < old.count && stable; entry++) {
            stable = hashesByContent(old.key(entry));
        }
        if (stable) {
            return;
        }
        DictTable fresh = new DictTable(Math.max(FIRST_CAPACITY, used + 1));
        for (int entry = 0; entry < old.count; entry++) {
            Object key = old.key(entry);
            Object value = old.value(entry);
            if (key != null && value != null) {
                fresh.add(key, hash(context, key), value);
            }
        }
        table = fresh;
    }

    static boolean hashesByContent(@Nullable Object key) {
        return key == null || key instanceof String || key instanceof Number || key instanceof Boolean;
    }

    private static int hash(Context context, Object key) {
        if (key instanceof String text) {
            return text.hashCode();
        }
        long hash;
        if (key instanceof Long number && number < Integer.MAX_VALUE && number >= 0) {
            return (int) (long) number;
        } else {
            hash = context.heap().keys().hash(context, key);
        }
        return (int) (hash ^ (hash >>> 32));
    }
}
