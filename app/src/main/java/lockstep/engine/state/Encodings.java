package lockstep.engine.state;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for whatever keys are made of: values, encoded contents, and lists of such numbers. Two things get one number
 * exactly when they are equal; everything numbered is kept in full. Confined to one thread.
 */
final class Encodings {
    /** Not worked out yet. */
    static final int UNKNOWN = -2;

    /** It refers to objects that have no number of their own. */
    static final int OPEN = -1;

    private static final int LATEST = 1 << 9;

    private final Map<Object, Integer> values = new HashMap<>();
    /** Values asked for lately, each where its hash has it: most are the very same objects. */
    private final @Nullable Object[] latest = new @Nullable Object[LATEST];

    private final int[] latestNumbers = new int[LATEST];
    private final ByteLists encoded = new ByteLists();
    private final NumberLists lists = new NumberLists();
    private long bytes;

    /** Whether a part is a value, which has no identity that counts. */
    static boolean isValue(Object part) {
        return part instanceof String
                || part instanceof Long
                || part instanceof Boolean
                || part instanceof Double
                || part instanceof Integer
                || part instanceof BigInteger
                || part instanceof Enum<?>;
    }

    int ofValue(Object value) {
        int hash = value.hashCode();
        int slot = (hash ^ hash >>> Short.SIZE) & LATEST - 1;
        if (latest[slot] == value) {
            return latestNumbers[slot];
        }
        Integer known = values.get(value);
        if (known == null) {
            known = values.size();
            values.put(value, known);
            bytes += value instanceof String text ? text.length() + 64L : 64;
        }
        latest[slot] = value;
        latestNumbers[slot] = known;
        return known;
    }

    int of(KeyOutput output) {
        int before = encoded.size();
        int known = encoded.of(output.bytes(), output.size());
        bytes += (encoded.size() - before) * (output.size() + 80L);
        return known;
    }

    /** @param numbers are kept; must not be written any more; of the same length as others */
    int of(int[] numbers) {
        int before = lists.size();
        int known = lists.of(numbers);
        takeRoom(before, numbers);
        return known;
    }

    /** Returns the number of the list that differs from the known list {@code from} at the places, in order. */
    int changed(int from, int[] places, int[] values) {
        int before = lists.size();
        int known = lists.changed(from, places, values);
        takeRoom(before, lists.get(from));
        return known;
    }

    private void takeRoom(int before, int[] like) {
        bytes += (lists.size() - before) * (like.length * 4L + 80);
    }

    /** Returns the list that has a number; must not be written. */
    int[] list(int number) {
        return lists.get(number);
    }

    /** Returns about how much memory it takes, in bytes. */
    long bytes() {
        return bytes;
    }
}
