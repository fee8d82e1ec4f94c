package lockstep.engine.type;

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

    static boolean contains(PyRange range, long number) {
        long step = range.step();
        boolean inside = step > 0
                ? number >= range.start() && number < range.stop()
                : number <= range.start() && number > range.stop();
        return inside && (number - range.start()) % step == 0;
    }
}
