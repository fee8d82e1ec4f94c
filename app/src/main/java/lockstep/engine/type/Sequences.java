package lockstep.engine.type;

import java.math.BigInteger;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** Joining and repeating sequences. Sizes are checked before anything is built. */
final class Sequences {
    private static final int REFERENCE_BYTES = 8;

    private Sequences() {}

    static boolean isSequence(Object value) {
        return value instanceof String
                || value instanceof PyList
                || value instanceof PyTuple
                || value instanceof PyBytes;
    }

    static boolean isIndex(Object value) {
        return Index.isInt(value);
    }

    /** Returns {@code a + b} or {@code a * b}, or null when they are no such sequences. */
    static @Nullable Object apply(Context context, Binary operator, Object a, Object b) {
        if (operator == Binary.ADD) {
            return concatenate(context, a, b);
        }
        if (isSequence(a) && isIndex(b)) {
            return repeat(context, a, b);
        }
        return isSequence(b) && isIndex(a) ? repeat(context, b, a) : null;
    }

    private static @Nullable Object concatenate(Context context, Object a, Object b) {
        if (a instanceof String x && b instanceof String y) {
            Room.need((long) x.length() + y.length(), 2);
            return x.concat(y);
        }
        if (a instanceof PyList x && b instanceof PyList y) {
            Object[] first = x.toArray();
            Object[] second = y.toArray();
            Room.need((long) first.length + second.length, REFERENCE_BYTES);
            Object[] all = join(first, second);
            return context.heap().listOf(all, all.length);
        }
        if (a instanceof PyTuple x && b instanceof PyTuple y) {
            Room.need((long) x.size() + y.size(), REFERENCE_BYTES);
            return x.size() == 0 ? y : y.size() == 0 ? x : new PyTuple(join(x.items(), y.items()));
        }
        if (a instanceof PyBytes x && b instanceof PyBytes y) {
            byte[] all = java.util.Arrays.copyOf(x.bytes(), x.bytes().length + y.bytes().length);
            System.arraycopy(y.bytes(), 0, all, x.bytes().length, y.bytes().length);
            return new PyBytes(all);
        }
        byte[] other = a instanceof PyBytes ? BytesMethods.known(b) : null;
        if (other != null) {
            return concatenate(context, a, new PyBytes(other));
        }
        return null;
    }

    private static Object[] join(Object[] first, Object[] second) {
        Object[] all = new Object[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static Object repeat(Context context, Object sequence, Object count) {
        int times = times(count);
        if (sequence instanceof String text) {
            Room.need((long) text.length() * times, 2);
            return text.repeat(text.isEmpty() ? 0 : times);
        }
        if (sequence instanceof PyBytes bytes) {
            byte[] once = bytes.bytes();
            Room.need((long) once.length * times);
            byte[] all = new byte[once.length * times];
            for (int i = 0; i < all.length && once.length > 0; i += once.length) {
                System.arraycopy(once, 0, all, i, once.length);
            }
            return new PyBytes(all);
        }
        Object[] once = sequence instanceof PyList list ? list.toArray() : ((PyTuple) sequence).items();
        Object[] all = repeat(once, times);
        return sequence instanceof PyList ? context.heap().listOf(all, all.length) : new PyTuple(all);
    }

    private static Object[] repeat(Object[] once, int times) {
        Room.need((long) once.length * times, REFERENCE_BYTES);
        Object[] all = new Object[once.length * times];
        if (once.length == 1) {
            java.util.Arrays.fill(all, once[0]);
            return all;
        }
        for (int i = 0; i < all.length; i += once.length) {
            System.arraycopy(once, 0, all, i, once.length);
        }
        return all;
    }

    static void repeatInPlace(Context context, PyList list, Object count) {
        int times = times(count);
        Room.need((long) list.size() * times, REFERENCE_BYTES);
        list.repeat(times);
    }

    private static int times(Object count) {
        if (count instanceof BigInteger big) {
            if (big.signum() < 0) {
                return 0;
            }
            throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
        }
        long times = count instanceof Boolean flag ? (flag ? 1 : 0) : (Long) count;
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, times));
    }
}
