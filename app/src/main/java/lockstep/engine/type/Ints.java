package lockstep.engine.type;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Python integers: {@code Long} whenever 64 bits hold the value, {@code BigInteger} otherwise, never the other way round.
 * The small ones are made once.
 */
public final class Ints {
    private static final int LEAST = -1024;
    private static final int MOST = 65535;
    private static final @Nullable Long[] SMALL = new Long[MOST - LEAST + 1];

    private Ints() {}

    /** Returns the int of that value. */
    public static Long of(long value) {
        if (value < LEAST || value > MOST) {
            return Long.valueOf(value);
        }
        Long known = SMALL[(int) value - LEAST];
        return known != null ? known : make(value);
    }

    /**
     * Makes a small one, once. Making all of them when the class is loaded took a cold machine more than 20 ms. Who reads the
     * table without the lock sees nothing or the whole number, which is immutable.
     */
    private static synchronized Long make(long value) {
        int place = (int) value - LEAST;
        Long known = SMALL[place];
        if (known == null) {
            known = Long.valueOf(value);
            SMALL[place] = known;
        }
        return known;
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
