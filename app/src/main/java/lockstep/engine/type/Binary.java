package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The operators with two operands and a value as their result. */
public enum Binary {
    ADD("+", "add"),
    SUBTRACT("-", "sub"),
    MULTIPLY("*", "mul"),
    TRUE_DIVIDE("/", "truediv"),
    FLOOR_DIVIDE("//", "floordiv"),
    MODULO("%", "mod"),
    POWER("**", "pow"),
    LEFT_SHIFT("<<", "lshift"),
    RIGHT_SHIFT(">>", "rshift"),
    AND("&", "and"),
    OR("|", "or"),
    XOR("^", "xor"),
    MATRIX_MULTIPLY("@", "matmul"),
    DIVMOD("divmod()", "divmod");

    private final String symbol;
    private final String method;
    private final String reflected;
    private final String inPlace;

    Binary(String symbol, String name) {
        this.symbol = symbol;
        this.method = "__" + name + "__";
        this.reflected = "__r" + name + "__";
        this.inPlace = "__i" + name + "__";
    }

    /** Returns the name of the method that programs define, for example {@code __add__}. */
    public String method() {
        return method;
    }

    /** Returns the name of the method of the right operand, for example {@code __radd__}. */
    public String reflectedMethod() {
        return reflected;
    }

    /** Returns the name of the method for augmented assignment, for example {@code __iadd__}. */
    public String inPlaceMethod() {
        return inPlace;
    }

    /** Returns {@code a op b}. */
    public Object apply(Context context, Object a, Object b) {
        Object result = find(context, a, b);
        if (result != null) {
            return result;
        }
        throw unsupported(a, b, this == POWER ? "** or pow()" : symbol);
    }

    /** Returns {@code a op b} when the method of a, a value of the program, has answered NotImplemented. */
    public Object afterLeft(Context context, Object a, Object b) {
        PyType right = Types.of(b);
        Object backward = Types.of(a) == right ? null : right.lookup(reflected);
        Object result = backward == null ? Singleton.NOT_IMPLEMENTED : call(context, backward, b, a, reflected);
        if (result == Singleton.NOT_IMPLEMENTED) {
            throw unsupported(a, b, this == POWER ? "** or pow()" : symbol);
        }
        return result;
    }

    /** Returns the value of {@code a op= b}, trying the in-place method first. */
    public Object applyInPlace(Context context, Object a, Object b) {
        Object result = a instanceof PyInstance ? null : builtinInPlace(context, a, b);
        if (result == null && !isImmutable(a)) {
            Object function = Types.of(a).lookup(inPlace);
            if (function != null) {
                Object called = call(context, function, a, b, inPlace);
                result = called == Singleton.NOT_IMPLEMENTED ? null : called;
            }
        }
        if (result == null) {
            result = find(context, a, b);
        }
        if (result == null) {
            throw unsupported(a, b, symbol + "=");
        }
        return result;
    }

    /** Returns the result, or null when neither operand can. */
    private @Nullable Object find(Context context, Object a, Object b) {
        if (!(a instanceof PyInstance) && !(b instanceof PyInstance)) {
            Object result = builtin(context, a, b);
            if (result != null) {
                return result;
            }
        }
        PyType left = Types.of(a);
        PyType right = Types.of(b);
        Object forward = left.lookup(method);
        Object backward = left == right ? null : right.lookup(reflected);
        boolean backwardFirst = backward != null && right.isSubtypeOf(left) && backward != left.lookup(reflected);
        Object result = Singleton.NOT_IMPLEMENTED;
        if (backwardFirst && backward != null) {
            result = call(context, backward, b, a, reflected);
        }
        if (result == Singleton.NOT_IMPLEMENTED && forward != null) {
            result = call(context, forward, a, b, method);
        }
        if (result == Singleton.NOT_IMPLEMENTED && backward != null && !backwardFirst) {
            result = call(context, backward, b, a, reflected);
        }
        if (result == Singleton.NOT_IMPLEMENTED && this == MULTIPLY) {
            return repeated(context, a, b);
        }
        return result == Singleton.NOT_IMPLEMENTED ? null : result;
    }

    private static Object call(Context context, Object function, Object self, Object other, String name) {
        if (function instanceof PyFunction) {
            return context.call(function, self, other);
        }
        if (function == Singleton.NONE) {
            return Singleton.NOT_IMPLEMENTED;
        }
        Object bound = Attributes.special(context, self, name);
        return bound == null ? Singleton.NOT_IMPLEMENTED : context.call(bound, other);
    }

    /** Computes for values of builtin types; null when the operator is not theirs. */
    @Nullable
    Object builtin(Context context, Object a, Object b) {
        if (Comparison.isNumber(a) && Comparison.isNumber(b)) {
            return Arithmetic.apply(this, a, b);
        }
        if (a instanceof String text && this == MODULO) {
            return PercentFormat.format(context, text, b);
        }
        if (this == MODULO && a instanceof PyBytes format) {
            return PercentFormat.format(context, format, b);
        }
        if (this == MODULO && a instanceof PyByteArray array) {
            return new PyByteArray(
                    PercentFormat.format(context, new PyBytes(array.copy()), b).bytes());
        }
        if (this == ADD || this == MULTIPLY) {
            return Sequences.apply(context, this, a, b);
        }
        if (a instanceof PyDict left && b instanceof PyDict right && this == OR) {
            PyDict merged = Dicts.copy(context, left);
            Dicts.update(context, merged, right);
            return merged;
        }
        if (a instanceof PySet left && b instanceof PySet right) {
            return SetAlgebra.apply(context, this, left, right);
        }
        return ViewAlgebra.isOne(a) || ViewAlgebra.isOne(b) ? ViewAlgebra.apply(context, this, a, b) : null;
    }

    private static boolean isImmutable(Object value) {
        return value instanceof Long || value instanceof String || value instanceof Double;
    }

    private @Nullable Object builtinInPlace(Context context, Object a, Object b) {
        if (isImmutable(a)) {
            return null;
        }
        if (a instanceof PyList list && this == ADD) {
            Lists.extend(context, list, b);
            return list;
        }
        if (a instanceof PyList list && this == MULTIPLY && Sequences.isIndex(b)) {
            Sequences.repeatInPlace(context, list, b);
            return list;
        }
        if (a instanceof PySet set && SetAlgebra.isMutable(set) && b instanceof PySet other) {
            return SetAlgebra.applyInPlace(context, this, set, other);
        }
        if (a instanceof PyDict dict && this == OR) {
            Dicts.update(context, dict, b);
            return dict;
        }
        return null;
    }

    /** Repeats a sequence so often as an object with {@code __index__} says; null when it is none. */
    private static @Nullable Object repeated(Context context, Object a, Object b) {
        Object sequence = isRepeated(a) ? a : b;
        Object count = sequence == a ? b : a;
        return isRepeated(sequence)
                        && count instanceof PyInstance
                        && Types.of(count).lookup("__index__") != null
                ? MULTIPLY.apply(context, sequence, Index.exact(context, count))
                : null;
    }

    private static boolean isRepeated(Object value) {
        return Sequences.isSequence(value) || value instanceof PyByteArray;
    }

    private RuntimeException unsupported(Object a, Object b, String shown) {
        String left = Types.nameOf(a);
        String right = Types.nameOf(b);
        if (this == ADD
                && (a instanceof String || a instanceof PyList || a instanceof PyTuple || a instanceof PyBytes)) {
            return a instanceof PyBytes
                    ? Errors.typeError("can't concat %s to bytes", right)
                    : Errors.typeError("can only concatenate %s (not \"%s\") to %s", left, right, left);
        }
        boolean container = shown.equals("*=") && !isRepeated(a) && Subscripts.isSequenceLike(a);
        if (this == MULTIPLY && !container && (isRepeated(a) || isRepeated(b))) {
            return Errors.typeError("can't multiply sequence by non-int of type '%s'", isRepeated(a) ? right : left);
        }
        return Errors.typeError("unsupported operand type(s) for %s: '%s' and '%s'", shown, left, right);
    }
}
