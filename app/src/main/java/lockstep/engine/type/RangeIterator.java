package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.PyType;
import org.jspecify.annotations.Nullable;

/** Over a range. Confined to one thread at a time. */
public final class RangeIterator extends NativeIterator {
    private static final PyType RANGE = NativeIterator.makeType("range_iterator");

    private final boolean unshared;
    private final long step;
    private long value;
    private long left;

    RangeIterator(PyRange range) {
        this(range.start(), range.step(), Ranges.size(range), false);
    }

    private RangeIterator(long value, long step, long left, boolean unshared) {
        this.value = value;
        this.step = step;
        this.left = left;
        this.unshared = unshared;
    }

    /** Returns the iterator of a {@code for} loop, which nothing else can reach. */
    public static RangeIterator unshared(PyRange range) {
        return unshared(range.start(), range.step(), Ranges.size(range));
    }

    /** Returns the iterator of a {@code for} loop that has so many numbers left. */
    public static RangeIterator unshared(long value, long step, long left) {
        return new RangeIterator(value, step, left, true);
    }

    /** Whether only one {@code for} loop can reach it. */
    public boolean unshared() {
        return unshared;
    }

    /** Returns the next number, if any is left. */
    public long value() {
        return value;
    }

    /** Returns the distance of two numbers. */
    public long step() {
        return step;
    }

    /** Returns how many numbers are left. */
    public long left() {
        return left;
    }

    @Override
    public @Nullable Object next(Context context) {
        if (left <= 0) {
            return null;
        }
        left--;
        long now = value;
        value = now + step;
        return Ints.of(now);
    }

    @Override
    public PyType type() {
        return RANGE;
    }
}
