package lockstep.engine.state;

import java.util.Arrays;

/**
 * Numbers states by their keys, from 0 in the order in which they are added. The keys lie one behind the other in one array,
 * since most of the time goes into fetching them for comparison. Confined to one thread.
 */
public final class KeyTable {
    private static final int FIRST_CAPACITY = 1 << 7;
    private static final int FIRST_POOL = 1 << 10;

    /** Before the parts of a key stand the number of its state and how many parts there are. */
    private static final int HEAD = 2;

    private static final long NUMBERS = 0xFFFFFFFFL;

    private int[] pool = new int[FIRST_POOL];
    private int used;
    /** The hash of a key above, one more than its place in the pool below; 0: free. At most half of them are taken. */
    private long[] slots = new long[2 * FIRST_CAPACITY];

    private int size;

    /** Returns the number of a state, or -1 when it is new. */
    public int find(StateKey key) {
        long hash = (long) key.hashCode() << Integer.SIZE;
        int mask = slots.length - 1;
        int slot = key.hashCode() & mask;
        long there;
        while ((there = slots[slot]) != 0) {
            int at = (int) there - 1;
            if ((there & ~NUMBERS) == hash && isAt(at, key.parts())) {
                return pool[at];
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    private boolean isAt(int at, int[] parts) {
        int from = at + HEAD;
        return pool[at + 1] == parts.length && Arrays.equals(pool, from, from + parts.length, parts, 0, parts.length);
    }

    /** Adds a state that is new. @return its number */
    public int add(StateKey key) {
        if (2 * size >= slots.length) {
            grow();
        }
        int[] parts = key.parts();
        if (used + HEAD + parts.length > pool.length) {
            pool = Arrays.copyOf(pool, pool.length + Math.max(pool.length / 2, HEAD + parts.length));
        }
        int at = used;
        pool[at] = size;
        pool[at + 1] = parts.length;
        System.arraycopy(parts, 0, pool, at + HEAD, parts.length);
        used += HEAD + parts.length;
        enter((long) key.hashCode() << Integer.SIZE | at + 1);
        return size++;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long entry : old) {
            if (entry != 0) {
                enter(entry);
            }
        }
    }

    private void enter(long entry) {
        int mask = slots.length - 1;
        int slot = (int) (entry >>> Integer.SIZE) & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = entry;
    }

    /** Returns how many states there are. */
    public int size() {
        return size;
    }

    /** Returns about how much memory it takes, in bytes. */
    public long bytes() {
        return pool.length * (long) Integer.BYTES + slots.length * (long) Long.BYTES;
    }
}
