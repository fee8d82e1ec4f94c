package lockstep.engine.type;

import java.math.BigInteger;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The operators, with short ways for the common numbers. What methods of the program answer is called in nested runs. */
public final class Operators {
    private Operators() {}

    /** Returns {@code a + b}. */
    public static Object add(Context context, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long left = x;
            long right = y;
            long sum = left + right;
            return ((left ^ sum) & (right ^ sum)) >= 0
                    ? Ints.of(sum)
                    : BigInteger.valueOf(left).add(BigInteger.valueOf(right));
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x + y;
        }
        return Binary.ADD.apply(context, a, b);
    }

    /** Returns {@code a - b}. */
    public static Object subtract(Context context, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long left = x;
            long right = y;
            long difference = left - right;
            return ((left ^ right) & (left ^ difference)) >= 0
                    ? Ints.of(difference)
                    : BigInteger.valueOf(left).subtract(BigInteger.valueOf(right));
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x - y;
        }
        return Binary.SUBTRACT.apply(context, a, b);
    }

    /** Returns {@code a * b}. */
    public static Object multiply(Context context, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long left = x;
            long right = y;
            long high = Math.multiplyHigh(left, right);
            long low = left * right;
            return high == low >> 63 ? Ints.of(low) : BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x * y;
        }
        return Binary.MULTIPLY.apply(context, a, b);
    }

    /** Returns {@code a // b}. */
    public static Object floorDivide(Context context, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y > 0) {
            return Ints.of(Math.floorDiv(x, y));
        }
        return Binary.FLOOR_DIVIDE.apply(context, a, b);
    }

    /** Returns {@code a % b}. */
    public static Object modulo(Context context, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y > 0) {
            return Ints.of(Math.floorMod((long) x, (long) y));
        }
        return Binary.MODULO.apply(context, a, b);
    }

    /** Returns {@code a / b}. */
    public static Object trueDivide(Context context, Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y && y != 0) {
            return x / y;
        }
        return Binary.TRUE_DIVIDE.apply(context, a, b);
    }

    /** Returns {@code -a}. */
    public static Object negate(Context context, Object a) {
        if (a instanceof Long x && x != Long.MIN_VALUE) {
            return Ints.of(-x);
        }
        if (a instanceof Double x) {
            return -x;
        }
        if (a instanceof Boolean || a instanceof Long || a instanceof BigInteger) {
            return Ints.of(Ints.big(a).negate());
        }
        return unary(context, a, "__neg__", "unary -");
    }

    /** Returns {@code +a}. */
    public static Object positive(Context context, Object a) {
        if (a instanceof Boolean flag) {
            return Ints.of(flag ? 1 : 0);
        }
        return Comparison.isNumber(a) ? a : unary(context, a, "__pos__", "unary +");
    }

    /** Returns {@code ~a}. */
    public static Object invert(Context context, Object a) {
        if (a instanceof Long x) {
            return Ints.of(~x);
        }
        if (a instanceof Boolean || a instanceof BigInteger) {
            return Ints.of(Ints.big(a).not());
        }
        return unary(context, a, "__invert__", "unary ~");
    }

    /** Returns {@code abs(a)}. */
    public static Object absolute(Context context, Object a) {
        if (a instanceof Double x) {
            return Math.abs(x);
        }
        if (Comparison.isNumber(a)) {
            return Ints.of(Ints.big(a).abs());
        }
        return unary(context, a, "__abs__", "abs()");
    }

    private static Object unary(Context context, Object a, String method, String shown) {
        Object bound = Attributes.special(context, a, method);
        if (bound == null) {
            throw Errors.typeError("bad operand type for %s: '%s'", shown, Types.nameOf(a));
        }
        return context.call(bound);
    }

    /** Returns {@code bool(a)}. */
    public static boolean truth(Context context, Object a) {
        if (a instanceof Boolean flag) {
            return flag;
        }
        if (a instanceof Singleton) {
            return a != Singleton.NONE;
        }
        if (a instanceof Long number) {
            return number != 0;
        }
        if (a instanceof String text) {
            return !text.isEmpty();
        }
        if (a instanceof Double number) {
            return number != 0;
        }
        if (a instanceof BigInteger) {
            return true;
        }
        int size = a instanceof PyInstance ? -1 : builtinSize(a);
        return size >= 0 ? size > 0 : truthByMethod(context, a);
    }

    private static boolean truthByMethod(Context context, Object a) {
        PyType type = Types.of(a);
        if (type.lookup("__bool__") != null) {
            Object answer = context.call(java.util.Objects.requireNonNull(Attributes.special(context, a, "__bool__")));
            if (answer instanceof Boolean flag) {
                return flag;
            }
            throw Errors.typeError("__bool__ should return bool, returned %s", Types.nameOf(answer));
        }
        return type.lookup("__len__") == null || length(context, a) != 0;
    }

    /** Returns the size of a builtin container, or -1. */
    static int builtinSize(Object a) {
        if (a instanceof PyList list) {
            return list.size();
        }
        if (a instanceof PyTuple tuple) {
            return tuple.size();
        }
        if (a instanceof PyDict dict) {
            return dict.size();
        }
        if (a instanceof PySet set) {
            return set.size();
        }
        if (a instanceof PyBytes bytes) {
            return bytes.bytes().length;
        }
        if (a instanceof PyRange range) {
            return (int) Math.min(Integer.MAX_VALUE, Ranges.size(range));
        }
        return -1;
    }

    /** Returns {@code len(a)} of a string, a list, a tuple, a dict or a set; null for all else. */
    public static @Nullable Object lengthAtOnce(Object a) {
        int length = a instanceof GrowingText text ? text.length() : knownLength(a);
        return length < 0 ? null : Ints.of(length);
    }

    /** Returns the length, or -1 where a method of the program or a range tells it. */
    private static int knownLength(Object a) {
        if (a instanceof String text) {
            return Strings.length(text);
        }
        return a instanceof PyInstance || a instanceof PyRange ? -1 : builtinSize(a);
    }

    /** Returns {@code len(a)}. */
    public static long length(Context context, Object a) {
        int known = knownLength(a);
        if (known >= 0) {
            return known;
        }
        if (a instanceof PyRange range) {
            return Ranges.size(range);
        }
        Object method = Types.of(a).lookup("__len__") == null ? null : Attributes.special(context, a, "__len__");
        if (method == null) {
            throw Errors.typeError("object of type '%s' has no len()", Types.nameOf(a));
        }
        Object answer = context.call(method);
        Object length = Index.exact(context, answer);
        if (length instanceof BigInteger ? ((BigInteger) length).signum() < 0 : (Long) length < 0) {
            throw Errors.valueError("__len__() should return >= 0");
        }
        if (length instanceof Long fitting) {
            return fitting;
        }
        throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }

    /** Returns {@code a == b}, which need not be a bool. */
    public static Object equal(Context context, Object a, Object b) {
        return a instanceof Long x && b instanceof Long y
                ? (Object) ((long) x == (long) y)
                : Comparison.EQUAL.apply(context, a, b);
    }

    /** Returns {@code a != b}, which need not be a bool. */
    public static Object notEqual(Context context, Object a, Object b) {
        return a instanceof Long x && b instanceof Long y
                ? (Object) ((long) x != (long) y)
                : Comparison.NOT_EQUAL.apply(context, a, b);
    }

    /** Returns {@code a is b}. */
    public static boolean is(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof Long || a instanceof String || a instanceof Boolean) {
            return a.equals(b);
        }
        return a instanceof PyTuple x && b instanceof PyTuple y && x.size() == 0 && y.size() == 0;
    }

    /** Enters an operation on nested values. @throws lockstep.engine.value.PyError RecursionError when too deep */
    static void enter(Context context, String what) {
        if (!context.nesting().enter()) {
            throw Errors.recursionError("maximum recursion depth exceeded" + what);
        }
    }

    /** Returns the value, or None instead of null. */
    public static Object orNone(@Nullable Object value) {
        return value == null ? Singleton.NONE : value;
    }
}
