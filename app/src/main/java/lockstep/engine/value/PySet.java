package lockstep.engine.value;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set. As in {@link PyDict} an operation searches first and then does its step only if nothing has changed; {@link
 * GuardedSet} makes the step atomic without a GIL.
 */
public class PySet {
    private static final int LARGE = 50_000;

    private SetTable table = new SetTable(SetTable.LEAST);
    private int used;
    private int finger;

    /** Outcome of a step. */
    enum Step {
        DONE,
        NOTHING,
        AGAIN
    }

    PySet() {}

    public int size() {
        return used;
    }

    final SetTable table() {
        SetTable now = table;
        VarHandle.acquireFence();
        return now;
    }

    public final boolean contains(Context context, Object key) {
        return table().find(context, key, hash(context, key)) >= 0;
    }

    /** Returns the element that equals the key, or null. */
    public final @Nullable Object find(Context context, Object key) {
        SetTable now = table();
        int slot = now.find(context, key, hash(context, key));
        return slot < 0 ? null : now.key(slot);
    }

    /** Adds an element. @return whether it was not there */
    public final boolean add(Context context, Object key) {
        return add(context, key, hash(context, key));
    }

    final boolean add(Context context, Object key, long hash) {
        while (true) {
            SetTable now = table();
            int seen = now.changes;
            VarHandle.acquireFence();
            int slot = now.find(context, key, hash);
            Step step = slot >= 0 ? Step.NOTHING : insert(now, seen, ~slot, key, hash);
            if (step != Step.AGAIN) {
                return step == Step.DONE;
            }
        }
    }

    /** Removes an element. @return whether it was there */
    public final boolean remove(Context context, Object key) {
        return remove(context, key, hash(context, key));
    }

    final boolean remove(Context context, Object key, long hash) {
        while (true) {
            SetTable now = table();
            int seen = now.changes;
            VarHandle.acquireFence();
            int slot = now.find(context, key, hash);
            Step step = slot < 0 ? Step.NOTHING : erase(now, seen, slot);
            if (step != Step.AGAIN) {
                return step == Step.DONE;
            }
        }
    }

    /** The step of adding. @param seen how many changes the table had seen before the search */
    Step insert(SetTable now, int seen, int slot, Object key, long hash) {
        if (now != table || now.changes != seen) {
            return Step.AGAIN;
        }
        int before = now.fill;
        now.fill(slot, key, hash);
        used++;
        if (now.fill != before && now.fill * 5L >= now.mask() * 3L) {
            SetTable grown = now.resized(growth());
            VarHandle.releaseFence();
            table = grown;
        }
        return Step.DONE;
    }

    /** The step of removing. */
    Step erase(SetTable now, int seen, int slot) {
        if (now != table || now.changes != seen) {
            return Step.AGAIN;
        }
        now.remove(slot);
        used--;
        return Step.DONE;
    }

    private long growth() {
        return used > LARGE ? used * 2L : used * 4L;
    }

    /** Removes some element. @return the element, or null when empty */
    public @Nullable Object pop() {
        if (used == 0) {
            return null;
        }
        SetTable now = table;
        int slot = finger & now.mask();
        Object key = now.key(slot);
        while (key == null) {
            slot = (slot + 1) & now.mask();
            key = now.key(slot);
        }
        now.remove(slot);
        used--;
        finger = slot + 1;
        return key;
    }

    public void clear() {
        table = new SetTable(SetTable.LEAST);
        used = 0;
        finger = 0;
    }

    /** Adds all elements of another set. */
    public final void addAll(Context context, PySet other) {
        if (other == this) {
            return;
        }
        PySet from = other.stable();
        if (from.used == 0) {
            return;
        }
        SetTable theirs = from.table;
        boolean wasEmpty = presize(from.used, theirs, theirs.fill == from.used);
        if (!wasEmpty) {
            for (int i = 0; i <= theirs.mask(); i++) {
                Object key = theirs.key(i);
                if (key != null) {
                    add(context, key, theirs.hash(i));
                }
            }
        }
    }

    /** Makes room as CPython does before it adds many keys. */
    public final void presize(int more) {
        presize(more, null, false);
    }

    /** Makes room for so many keys; an empty set takes them over from the table. @return whether it did */
    boolean presize(int more, @Nullable SetTable theirs, boolean clean) {
        SetTable now = table;
        if ((now.fill + (long) more) * 5 >= now.mask() * 3L) {
            now = now.resized((used + (long) more) * 2);
        }
        boolean takes = theirs != null && now.fill == 0;
        if (theirs != null && takes) {
            if (clean && now.mask() == theirs.mask()) {
                now = theirs.duplicate();
            } else {
                now = now == table ? new SetTable(now.mask() + 1) : now;
                now.addAll(theirs);
            }
            used = more;
        }
        VarHandle.releaseFence();
        table = now;
        return takes;
    }

    /** Drops the marks of removed elements where they are many, as CPython does after removing a set. */
    public void compact() {
        SetTable now = table;
        if (now.fill - used > now.mask() / 4) {
            table = now.resized(growth());
        }
    }

    /** Replaces the content by that of a set nobody else has. */
    public void takeOver(PySet other) {
        VarHandle.releaseFence();
        table = other.table;
        used = other.used;
        finger = 0;
    }

    /** Returns this set, or an exact copy where other threads may change it meanwhile. */
    PySet stable() {
        return this;
    }

    final PySet duplicate() {
        PySet copy = new PySet();
        copy.table = table.duplicate();
        copy.used = used;
        return copy;
    }

    /** Returns the elements in the order of iteration. */
    public final Object[] toArray() {
        PySet from = stable();
        Object[] all = new Object[from.used];
        int at = 0;
        SetTable now = from.table;
        for (int i = 0; i <= now.mask() && at < all.length; i++) {
            Object key = now.key(i);
            if (key != null) {
                all[at++] = key;
            }
        }
        return all;
    }

    /** Everything that it is at a moment. Immutable. */
    public static final class Saved {
        private final SetTable table;
        private final SetTable copy;
        private final int used;
        private final int finger;

        private Saved(PySet set) {
            table = set.table;
            copy = table.duplicate();
            used = set.used;
            finger = set.finger;
        }

        private boolean is(PySet set) {
            return table == set.table && used == set.used && finger == set.finger && copy.sameKeys(table);
        }

        /** Returns what the order of elements to come depends on, besides the present ones and their own order. */
        public long[] layout() {
            long[] slots = copy.layout();
            long[] layout = Arrays.copyOf(slots, slots.length + 1);
            layout[slots.length] = finger;
            return layout;
        }
    }

    /** Returns what it is; the same object as before where that is still so. Nothing else may use it meanwhile. */
    public Saved save(@Nullable Saved before) {
        return before != null && before.is(this) ? before : new Saved(this);
    }

    /** Goes back to what it was, in place: what goes through it finds its table again. */
    public void restore(Saved saved) {
        saved.table.takeOver(saved.copy);
        table = saved.table;
        used = saved.used;
        finger = saved.finger;
    }

    /** Returns the first slot at or after {@code from} that has an element, or -1. Slots change when the set grows. */
    public final int nextSlot(int from) {
        SetTable now = table();
        for (int i = from; i <= now.mask(); i++) {
            if (now.key(i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the element in the slot, or null. */
    public final @Nullable Object atSlot(int slot) {
        SetTable now = table();
        return slot <= now.mask() ? now.key(slot) : null;
    }

    /** As {@link PyDict#rehash}. */
    public final void rehash(Context context) {
        SetTable old = table;
        boolean stable = true;
        for (int slot = 0; slot <= old.mask() && stable; slot++) {
            stable = PyDict.hashesByContent(old.key(slot));
        }
        if (stable) {
            return;
        }
        SetTable fresh = new SetTable(old.mask() + 1);
        for (int slot = 0; slot <= old.mask(); slot++) {
            Object key = old.key(slot);
            if (key != null) {
                fresh.addNew(key, hash(context, key));
            }
        }
        table = fresh;
        finger = 0;
    }

    static long hash(Context context, Object key) {
        if (key instanceof String text) {
            return text.hashCode();
        }
        if (key instanceof Long number && number < Integer.MAX_VALUE && number >= 0) {
            return number;
        }
        return context.heap().keys().hash(context, key);
    }
}
