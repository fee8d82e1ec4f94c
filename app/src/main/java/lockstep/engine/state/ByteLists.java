package lockstep.engine.state;

import java.util.Arrays;

/** Gives lists of bytes numbers of their own from 0 on: equal lists get the same. Confined to one thread. */
final class ByteLists {
    private static final int FIRST_CAPACITY = 1 << 9;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private byte[][] lists = new byte[FIRST_CAPACITY][];
    private long[] hashes = new long[FIRST_CAPACITY];
    /** The number of a list and one; 0: free. Twice as many as there is room for lists. */
    private int[] slots = new int[2 * FIRST_CAPACITY];

    private int size;

    /** @param bytes of which the first {@code length} count; may be written afterwards */
    int of(byte[] bytes, int length) {
        long hash = hash(bytes, length);
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        int known;
        while ((known = slots[slot]) != 0) {
            byte[] list = lists[known - 1];
            if (hashes[known - 1] == hash && Arrays.equals(list, 0, list.length, bytes, 0, length)) {
                return known - 1;
            }
            slot = slot + 1 & mask;
        }
        if (size == lists.length) {
            grow();
        }
        lists[size] = Arrays.copyOf(bytes, length);
        hashes[size] = hash;
        enter(size);
        return size++;
    }

    private static long hash(byte[] bytes, int length) {
        long hash = length;
        int at = 0;
        for (; at + Integer.BYTES <= length; at += Integer.BYTES) {
            int word =
                    bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
            hash = (hash ^ word) * SPREAD;
            hash ^= hash >>> Integer.SIZE;
        }
        for (; at < length; at++) {
            hash = (hash ^ bytes[at]) * SPREAD;
            hash ^= hash >>> Integer.SIZE;
        }
        return hash;
    }

    private void grow() {
        lists = Arrays.copyOf(lists, lists.length * 2);
        hashes = Arrays.copyOf(hashes, lists.length);
        slots = new int[lists.length * 2];
        for (int i = 0; i < size; i++) {
            enter(i);
        }
    }

    private void enter(int number) {
        int mask = slots.length - 1;
        int slot = (int) hashes[number] & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = number + 1;
    }

    /** Returns how many there are. */
    int size() {
        return size;
    }
}
