package lockstep.engine.interpreter;

import lockstep.engine.type.Ints;
import org.jspecify.annotations.Nullable;

/** Operators on two small ints or two floats; null means: not these types, or not this simple. Stateless. */
final class Fast {
    private Fast() {}

    static @Nullable Object add(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long l = x;
            long m = y;
            long sum = l + m;
            return ((l ^ sum) & (m ^ sum)) < 0 ? null : Ints.of(sum);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x + y;
        }
        return null;
    }

    static @Nullable Object subtract(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long l = x;
            long m = y;
            long difference = l - m;
            return ((l ^ m) & (l ^ difference)) < 0 ? null : Ints.of(difference);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x - y;
        }
        return null;
    }

    static @Nullable Object multiply(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long l = x;
            long m = y;
            long low = l * m;
            return Math.multiplyHigh(l, m) == low >> 63 ? Ints.of(low) : null;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x * y;
        }
        return null;
    }

    static @Nullable Object modulo(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y > 0) {
            return Ints.of(Math.floorMod((long) x, (long) y));
        }
        return null;
    }

    static @Nullable Object floorDivide(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y > 0) {
            return Ints.of(Math.floorDiv((long) x, (long) y));
        }
        return null;
    }

    /** Returns 1 when a equals b, 0 when not, -1 when that takes more. */
    static int equal(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return (long) x == (long) y ? 1 : 0;
        }
        if (a instanceof String x && b instanceof String y) {
            return x.equals(y) ? 1 : 0;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return (double) x == (double) y ? 1 : 0;
        }
        return -1;
    }

    /** Returns 1 when a is less than b, 0 when not, -1 when that takes more. */
    static int less(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return (long) x < (long) y ? 1 : 0;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return (double) x < (double) y ? 1 : 0;
        }
        return -1;
    }

    /** Returns 1 when a is less than or equal to b, 0 when not, -1 when that takes more. */
    static int lessEqual(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return (long) x <= (long) y ? 1 : 0;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return (double) x <= (double) y ? 1 : 0;
        }
        return -1;
    }
}
