package lockstep.engine.type;

import org.jspecify.annotations.Nullable;

/** {@code int()}, {@code float()}, {@code str()} and {@code bool()} of simple values, with nothing called. Stateless. */
public final class Conversions {
    /** So many digits are a long for sure. */
    private static final int SURE_DIGITS = 18;

    /** Below this a float's whole part is a long. */
    private static final double SURE_FLOAT = 1L << 62;

    private Conversions() {}

    /** Returns {@code type(value)}; null for other types and where only the type itself can tell. */
    public static @Nullable Object atOnce(Object type, Object value) {
        if (type == Types.INT) {
            return ofInt(value);
        }
        if (type == Types.STR) {
            return value instanceof String ? value : value instanceof Long number ? Long.toString(number) : null;
        }
        if (type == Types.FLOAT) {
            return value instanceof Double ? value : value instanceof Long number ? (Object) (double) number : null;
        }
        if (type == Types.BOOL) {
            return value instanceof Boolean ? value : value instanceof Long number ? (Object) (number != 0) : null;
        }
        return null;
    }

    private static @Nullable Object ofInt(Object value) {
        if (value instanceof Long) {
            return value;
        }
        if (value instanceof String text) {
            return digits(text);
        }
        return value instanceof Double number && Math.abs(number) < SURE_FLOAT ? Ints.of((long) (double) number) : null;
    }

    private static @Nullable Object digits(String text) {
        int length = text.length();
        if (length == 0 || length > SURE_DIGITS) {
            return null;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            value = value * 10 + digit;
        }
        return Ints.of(value);
    }
}
