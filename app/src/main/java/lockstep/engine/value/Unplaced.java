package lockstep.engine.value;

/**
 * Hashes that tell objects apart and say nothing about where in a set they belong: elements with such hashes stand in the
 * order that follows from what was added and removed, whatever numbers they have. So a set's order depends on its own past
 * alone. No other value has such a hash, but for one in a thousand million of tuples and the like. Stateless.
 */
public final class Unplaced {
    private static final int BITS = 31;
    private static final long NUMBER = (1L << BITS) - 1;

    /** Below the modulus of Python's hashes of numbers, so that the hash of such a hash is itself. */
    private static final long MARK = 0x0A5C_3E71L << 32;

    private Unplaced() {}

    /** Returns a hash. @param number that tells the object apart; its lowest 31 bits count */
    public static long of(long number) {
        return MARK | (number & NUMBER);
    }

    /** Whether a hash is one of these. */
    public static boolean is(long hash) {
        return hash >>> BITS == MARK >>> BITS;
    }

    /** Returns what says where in a set an element belongs. */
    static long place(long hash) {
        return is(hash) ? 0 : hash;
    }
}
