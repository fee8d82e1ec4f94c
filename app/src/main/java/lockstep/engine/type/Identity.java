package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.Keys;

/** {@code id()}: a number that tells living objects apart, as far as the JVM does. */
public final class Identity {
    private static final long BASE = 0x7f00_0000_0000L;
    private static final int ALIGNMENT_BITS = 4;

    private Identity() {}

    /** Returns the number, which the program gets to see; equal ints, strings and bools have equal ones. */
    public static long of(Context context, Object value) {
        boolean byValue = value instanceof Long || value instanceof String || value instanceof Boolean;
        return BASE + (((byValue ? value.hashCode() : own(context, value)) & 0xffff_ffffL) << ALIGNMENT_BITS);
    }

    private static long own(Context context, Object value) {
        Keys keys = context.heap().keys();
        keys.tellsIdentity();
        return keys.identity(value);
    }

    /** Returns the number as {@code repr} shows it. */
    public static String address(Context context, Object value) {
        return "0x" + Long.toHexString(of(context, value));
    }
}
