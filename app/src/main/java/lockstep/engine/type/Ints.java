package lockstep.engine.type;

import java.math.BigInteger;

/**
 * Python integers: {@code Long} whenever 64 bits hold the value, {@code BigInteger} otherwise, never the other way round.
 * The small ones are made once.
 */
public final class Ints {
    private static final int LEAST = -1024;
    private static final int MOST = 65535;
    private static final Long[] SMALL = new Long[MOST - LEAST + 1];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = Long.valueOf((long) i + LEAST);
        }
    }

    private Ints() {}

    /** Returns the int of that value. */
    public static Long of(long value) {
        return value >= LEAST && value <= MOST ? SMALL[(int) value - LEAST] : Long.valueOf(value);
    }

    /** Returns the int of that value. */
    public static Object of(BigInteger value) {
        return value.bitLength() < Long.SIZE ? of(value.longValue()) : value;
    }

    /** Returns the value as a BigInteger; a bool counts as 0 or 1. */
    public static BigInteger big(Object integer) {
        if (integer instanceof BigInteger big) {
            return big;
        }
        if (integer instanceof Boolean flag) {
            return flag ? BigInteger.ONE : BigInteger.ZERO;
        }
        return BigInteger.valueOf((Long) integer);
    }
}
