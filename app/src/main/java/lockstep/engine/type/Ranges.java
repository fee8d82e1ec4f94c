package lockstep.engine.type;

import java.math.BigInteger;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.Slice;

/** Ranges as sequences. */
final class Ranges {
    private Ranges() {}

    /** Returns {@code len(range)}. */
    static long size(PyRange range) {
        long start = range.start();
        long stop = range.stop();
        long step = range.step();
        if (step > 0 ? start >= stop : start <= stop) {
            return 0;
        }
        long span = step > 0 ? stop - start - 1 : start - stop - 1;
        return Long.divideUnsigned(span, Math.abs(step)) + 1;
    }

    static Long get(PyRange range, long index) {
        long size = size(range);
        long place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            throw Errors.indexError("range object index out of range");
        }
        return Ints.of(range.start() + place * range.step());
    }

    static PyRange slice(PyRange range, Slice.Bounds slice) {
        int[] bounds = slice.of((int) Math.min(Integer.MAX_VALUE, size(range)));
        long start = range.start() + bounds[0] * range.step();
        long stop = range.start() + bounds[1] * range.step();
        return new PyRange(start, stop, range.step() * bounds[2]);
    }

    static boolean contains(Context context, PyRange range, Object item) {
        if (item instanceof Long number) {
            return contains(range, number);
        }
        if (item instanceof Boolean flag) {
            return contains(range, flag ? 1 : 0);
        }
        return !(item instanceof BigInteger) && indexOf(context, range, item) >= 0;
    }

    /** Returns the place of the first number that equals the value, or -1. */
    static long indexOf(Context context, PyRange range, Object value) {
        long size = size(range);
        for (long i = 0; i < size; i++) {
            Iteration.turn(context, (int) i + 1);
            if (Comparison.same(context, get(range, i), value)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean contains(PyRange range, long number) {
        long step = range.step();
        boolean inside = step > 0
                ? number >= range.start() && number < range.stop()
                : number <= range.start() && number > range.stop();
        return inside && (number - range.start()) % step == 0;
    }
}
