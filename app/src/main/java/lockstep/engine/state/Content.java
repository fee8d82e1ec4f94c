package lockstep.engine.state;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one object held at a moment: references and numbers. The same content as long as it holds the same; shared between
 * states. Immutable but for what is worked out about it.
 */
final class Content {
    static final long[] NO_NUMBERS = {};
    static final @Nullable Object[] NO_PARTS = {};

    private final @Nullable Object[] parts;
    private final long[] numbers;
    /** The number of its encoding among all, once known; {@link Encodings} says what it means. */
    int encoding = Encodings.UNKNOWN;
    /** What of it matters in a key, once known and where that follows from it alone. */
    @Nullable
    Content essence;
    /** For a frame, whether it stood before an instruction then. */
    boolean essenceStanding;
    /** What stands for it in keys but for the objects it refers to, once known. */
    @Nullable
    Outline outline;

    /**
     * @param parts objects, boxed values or null
     * @param numbers primitive values; a double as its bits
     */
    Content(@Nullable Object[] parts, long[] numbers) {
        this.parts = parts;
        this.numbers = numbers;
    }

    static Content of(@Nullable Object... parts) {
        return new Content(parts, NO_NUMBERS);
    }

    @Nullable
    Object[] parts() {
        return parts;
    }

    long[] numbers() {
        return numbers;
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
