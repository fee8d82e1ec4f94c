package lockstep.engine.state;

/**
 * Where steps have led lately: what the objects of the first state held before and after, as numbers. What it does not know
 * any more is worked out again; where that happens often, it grows. Confined to one thread.
 */
final class Recent {
    private static final int FIRST_BITS = 10;
    private static final int MOST_BITS = 17;

    private static final int SPREAD = 0x9E3779B9;

    private int bits = FIRST_BITS;
    /** A step and where from; 0: none yet. */
    private long[] asked = new long[1 << FIRST_BITS];

    private int[] answers = new int[1 << FIRST_BITS];
    private int lost;

    /** Returns where a step leads, or -1. @param step from 1 @param from at least 0 */
    int find(int step, int from) {
        int slot = slot(step, from);
        return asked[slot] == key(step, from) ? answers[slot] : -1;
    }

    /** Takes note of where a step leads. */
    void put(int step, int from, int to) {
        int slot = slot(step, from);
        if (asked[slot] != 0 && ++lost > asked.length && bits < MOST_BITS) {
            lost = 0;
            bits = Math.min(bits + 2, MOST_BITS);
            asked = new long[1 << bits];
            answers = new int[asked.length];
            slot = slot(step, from);
        }
        asked[slot] = key(step, from);
        answers[slot] = to;
    }

    private static long key(int step, int from) {
        return (long) step << Integer.SIZE | from;
    }

    private int slot(int step, int from) {
        int mixed = (step * SPREAD ^ from) * SPREAD;
        return mixed >>> Integer.SIZE - bits;
    }
}
