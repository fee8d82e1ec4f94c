package lockstep.engine.state;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one object held at a moment: references and numbers. Equal contents are shared between states. Immutable.
 *
 * @param parts objects, boxed values or null
 * @param numbers primitive values; a double as its bits
 */
record Content(@Nullable Object[] parts, long[] numbers) {
    static final long[] NO_NUMBERS = {};
    static final @Nullable Object[] NO_PARTS = {};

    Content(@Nullable Object... parts) {
        this(parts, NO_NUMBERS);
    }

    /** Whether two parts are the very same object, or equal integers. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == other || (one instanceof Long number && number.equals(other));
    }

    /** Whether it holds just those parts. */
    boolean holds(@Nullable Object[] others) {
        if (parts.length != others.length) {
            return false;
        }
        for (int i = 0; i < others.length; i++) {
            if (!same(parts[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether it holds just those numbers. */
    boolean holds(long[] others) {
        return Arrays.equals(numbers, others);
    }
}
