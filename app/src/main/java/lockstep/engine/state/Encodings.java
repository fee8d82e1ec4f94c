package lockstep.engine.state;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for whatever keys are made of: values, encoded contents, and lists of such numbers. Two things get one number
 * exactly when they are equal; everything numbered is kept in full. Confined to one thread.
 */
final class Encodings {
    /** Not worked out yet. */
    static final int UNKNOWN = -2;

    /** It refers to objects that have no number of their own. */
    static final int OPEN = -1;

    private final Map<Object, Integer> values = new HashMap<>();
    private final Map<Bytes, Integer> encoded = new HashMap<>();
    private final Map<Numbers, Integer> lists = new HashMap<>();
    private long bytes;

    private record Bytes(byte[] bytes, int hash) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes its && its.hash == hash && Arrays.equals(its.bytes, bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private record Numbers(int[] numbers, int hash) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Numbers its && its.hash == hash && Arrays.equals(its.numbers, numbers);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

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
        Integer known = values.get(value);
        if (known == null) {
            known = values.size();
            values.put(value, known);
            bytes += value instanceof String text ? text.length() + 64L : 64;
        }
        return known;
    }

    int of(KeyOutput output) {
        byte[] all = output.toByteArray();
        Bytes key = new Bytes(all, Arrays.hashCode(all));
        Integer known = encoded.get(key);
        if (known == null) {
            known = encoded.size();
            encoded.put(key, known);
            bytes += all.length + 80L;
        }
        return known;
    }

    /** @param numbers are kept; must not be written any more */
    int of(int[] numbers) {
        Numbers key = new Numbers(numbers, Arrays.hashCode(numbers));
        Integer known = lists.get(key);
        if (known == null) {
            known = lists.size();
            lists.put(key, known);
            bytes += numbers.length * 4L + 80;
        }
        return known;
    }

    /** Returns about how much memory it takes, in bytes. */
    long bytes() {
        return bytes;
    }
}
