package lockstep.engine.type;

import java.math.BigInteger;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyInstance;

/** Values used as whole numbers: indices, counts, arguments that must be ints. */
public final class Index {
    private Index() {}

    /** Returns the number. @throws lockstep.engine.value.PyError TypeError when it is no int, OverflowError when too big */
    public static long of(Context context, Object value) {
        if (value instanceof Long number) {
            return number;
        }
        Object whole = exact(context, value);
        if (whole instanceof Long number) {
            return number;
        }
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    /** Returns the number as an int of any size. */
    public static Object exact(Context context, Object value) {
        if (value instanceof Long || value instanceof BigInteger) {
            return value;
        }
        if (value instanceof Boolean flag) {
            return Ints.of(flag ? 1 : 0);
        }
        if (value instanceof PyInstance instance) {
            Object inner = Unboxed.of(instance);
            if (inner != instance && isInt(inner)) {
                return exact(context, inner);
            }
            Object method = Attributes.special(context, instance, "__index__");
            if (method != null) {
                Object result = context.call(method);
                if (isInt(result)) {
                    return exact(context, result);
                }
                throw Errors.typeError("__index__ returned non-int (type %s)", Types.nameOf(result));
            }
        }
        throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.nameOf(value));
    }

    /** Returns the number cut to what an int holds; one that is no C number of that size is refused. */
    static int size(Context context, Object value) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, of(context, value)));
    }

    /** Returns the number {@link #clamped}, for the bounds of a search. @param none whether None were allowed */
    static int bound(Context context, Object value, boolean none) {
        if (!isInt(value) && Types.of(value).lookup("__index__") == null) {
            throw Errors.typeError(
                    "slice indices must be integers or %shave an __index__ method", none ? "None or " : "");
        }
        return clamped(context, value);
    }

    /** Returns whether it is an int or bool. */
    static boolean isInt(Object value) {
        return value instanceof Long || value instanceof BigInteger || value instanceof Boolean;
    }

    /** Returns the number cut to what an int holds; for slices and counts, where all beyond is alike. */
    static int clamped(Context context, Object value) {
        Object whole = exact(context, value);
        if (whole instanceof BigInteger big) {
            return big.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, (Long) whole));
    }
}
