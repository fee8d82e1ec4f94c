package lockstep.engine.state;

import java.util.Arrays;

/**
 * Gives lists of numbers, all of one length, numbers of their own from 0 on: equal lists get the same. One that differs from
 * a known one in some places is looked for by those, for the hash of a list is the sum of what its places add to it.
 * Confined to one thread.
 */
final class NumberLists {
    private static final int FIRST_CAPACITY = 1 << 8;

    private int[][] lists = new int[FIRST_CAPACITY][];
    private long[] hashes = new long[FIRST_CAPACITY];
    /** The number of a list and one; 0: free. Twice as many as there is room for lists. */
    private int[] slots = new int[2 * FIRST_CAPACITY];

    private int size;

    /** @param list is kept; must not be written any more */
    int of(int[] list) {
        long hash = 0;
        for (int i = 0; i < list.length; i++) {
            hash += mixed(i, list[i]);
        }
        int mask = slots.length - 1;
        int slot = slot(hash);
        int known;
        while ((known = slots[slot]) != 0) {
            if (hashes[known - 1] == hash && Arrays.equals(lists[known - 1], list)) {
                return known - 1;
            }
            slot = slot + 1 & mask;
        }
        return add(list, hash, slot);
    }

    /**
     * Returns the number of a list that differs from a known one.
     *
     * @param from the number of the known one
     * @param places where they may differ, in order
     * @param values what stands there
     */
    int changed(int from, int[] places, int[] values) {
        int[] base = lists[from];
        long hash = hashes[from];
        for (int i = 0; i < places.length; i++) {
            hash += mixed(places[i], values[i]) - mixed(places[i], base[places[i]]);
        }
        int mask = slots.length - 1;
        int slot = slot(hash);
        int known;
        while ((known = slots[slot]) != 0) {
            if (hashes[known - 1] == hash && isChanged(lists[known - 1], base, places, values)) {
                return known - 1;
            }
            slot = slot + 1 & mask;
        }
        int[] list = base.clone();
        for (int i = 0; i < places.length; i++) {
            list[places[i]] = values[i];
        }
        return add(list, hash, slot);
    }

    private static boolean isChanged(int[] list, int[] base, int[] places, int[] values) {
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            if (list[place] != values[i] || !Arrays.equals(list, from, place, base, from, place)) {
                return false;
            }
            from = place + 1;
        }
        return Arrays.equals(list, from, list.length, base, from, base.length);
    }

    private int add(int[] list, long hash, int slot) {
        int number = size++;
        if (number == lists.length) {
            grow();
            enter(number, hash);
        } else {
            slots[slot] = number + 1;
        }
        lists[number] = list;
        hashes[number] = hash;
        return number;
    }

    private void grow() {
        lists = Arrays.copyOf(lists, lists.length * 2);
        hashes = Arrays.copyOf(hashes, lists.length);
        slots = new int[lists.length * 2];
        for (int i = 0; i < size - 1; i++) {
            enter(i, hashes[i]);
        }
    }

    private void enter(int number, long hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number + 1;
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> Integer.SIZE) & slots.length - 1;
    }

    /** What a number adds to the hash: the bits of both well spread, since most numbers are small. */
    private static long mixed(int place, int value) {
        long bits = ((long) place << Integer.SIZE | value & 0xFFFFFFFFL) + 0x9E3779B97F4A7C15L;
        bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return bits ^ bits >>> 31;
    }

    /** Returns a list, which must not be written. */
    int[] get(int number) {
        return lists[number];
    }

    /** Returns how many there are. */
    int size() {
        return size;
    }
}
