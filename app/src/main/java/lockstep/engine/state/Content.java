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
    /** Whether it holds the very same objects, and equal values and numbers. */
    boolean same(Content other) {
        if (parts.length != other.parts.length || !Arrays.equals(numbers, other.numbers)) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            Object mine = parts[i];
            Object its = other.parts[i];
            if (mine != its && !(mine instanceof Long number && number.equals(its))) {
                return false;
            }
        }
        return true;
    }
}
