package lockstep.engine.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.Context;
import lockstep.engine.value.DictWalk;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Slice;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The six comparisons. */
public enum Comparison {
    EQUAL("==", "__eq__"),
    NOT_EQUAL("!=", "__ne__"),
    LESS("<", "__lt__"),
    LESS_EQUAL("<=", "__le__"),
    GREATER(">", "__gt__"),
    GREATER_EQUAL(">=", "__ge__");

    private final String symbol;
    private final String method;

    Comparison(String symbol, String method) {
        this.symbol = symbol;
        this.method = method;
    }

    /** Returns the name of the method that programs define, for example {@code __lt__}. */
    public String method() {
        return method;
    }

    /** Compares as the operator does. */
    public Object apply(Context context, Object a, Object b) {
        if (!(a instanceof PyInstance) && !(b instanceof PyInstance)) {
            Boolean result = builtin(context, a, b);
            if (result != null) {
                return result;
            }
        }
        Object result = ask(context, a, b);
        if (result != Singleton.NOT_IMPLEMENTED) {
            return result;
        }
        if (this == EQUAL) {
            return a == b;
        }
        if (this == NOT_EQUAL) {
            return a != b;
        }
        throw Errors.typeError(
                "'%s' not supported between instances of '%s' and '%s'", symbol, Types.nameOf(a), Types.nameOf(b));
    }

    /** Returns whether the comparison holds. */
    public boolean test(Context context, Object a, Object b) {
        return Operators.truth(context, apply(context, a, b));
    }

    /** Returns whether {@code a == b}. */
    public static boolean equal(Context context, Object a, Object b) {
        return EQUAL.test(context, a, b);
    }

    /** Returns whether {@code a is b or a == b}, as containers compare their items. */
    public static boolean same(Context context, Object a, Object b) {
        return a == b || EQUAL.test(context, a, b);
    }

    private Object ask(Context context, Object a, Object b) {
        PyType left = Types.of(a);
        PyType right = Types.of(b);
        boolean rightFirst = left != right && right.isSubtypeOf(left);
        Object result = rightFirst ? reflect().askOne(context, right, b, a) : askOne(context, left, a, b);
        if (result == Singleton.NOT_IMPLEMENTED) {
            result = rightFirst ? askOne(context, left, a, b) : reflect().askOne(context, right, b, a);
        }
        return result;
    }

    private Comparison reflect() {
        return switch (this) {
            case LESS -> GREATER;
            case GREATER -> LESS;
            case LESS_EQUAL -> GREATER_EQUAL;
            case GREATER_EQUAL -> LESS_EQUAL;
            default -> this;
        };
    }

    private Object askOne(Context context, PyType type, Object self, Object other) {
        Object function = type.lookup(method);
        if (this == NOT_EQUAL && (function == null || function == Types.OBJECT.lookup(method))) {
            Object result = EQUAL.askOne(context, type, self, other);
            return result == Singleton.NOT_IMPLEMENTED ? result : !Operators.truth(context, result);
        }
        if (function == null || function == Singleton.NONE) {
            return Singleton.NOT_IMPLEMENTED;
        }
        if (function instanceof PyFunction) {
            return context.call(function, self, other);
        }
        if (this == EQUAL && function == Types.OBJECT.lookup(method)) {
            return self == other ? (Object) true : Singleton.NOT_IMPLEMENTED;
        }
        Object bound = Attributes.special(context, self, method);
        return bound == null ? Singleton.NOT_IMPLEMENTED : context.call(bound, other);
    }

    /** Compares two values of builtin types; null when the comparison is not theirs to make. */
    @Nullable
    Boolean builtin(Context context, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return holds(Long.compare(x, y));
        }
        if (a instanceof String x && b instanceof String y) {
            return this == EQUAL ? x.equals(y) : this == NOT_EQUAL ? !x.equals(y) : holds(Strings.compare(x, y));
        }
        if (isNumber(a) && isNumber(b)) {
            return numbers(a, b);
        }
        if (a instanceof PyTuple x && b instanceof PyTuple y) {
            return sequences(context, x.items(), y.items());
        }
        if (a instanceof PyList x && b instanceof PyList y) {
            if ((this == EQUAL || this == NOT_EQUAL) && x.size() != y.size()) {
                return this == NOT_EQUAL;
            }
            return sequences(context, x.toArray(), y.toArray());
        }
        if (a instanceof PySet x && b instanceof PySet y) {
            return sets(context, x, y);
        }
        if (a instanceof PyBytes x && b instanceof PyBytes y) {
            return holds(Arrays.compareUnsigned(x.bytes(), y.bytes()));
        }
        if (a instanceof Slice x && b instanceof Slice y) {
            return sequences(context, parts(x), parts(y));
        }
        return this == EQUAL || this == NOT_EQUAL ? unordered(context, a, b) : null;
    }

    private static Object[] parts(Slice slice) {
        return new Object[] {slice.start(), slice.stop(), slice.step()};
    }

    private @Nullable Boolean unordered(Context context, Object a, Object b) {
        boolean equal;
        if (a instanceof PyDict x && b instanceof PyDict y) {
            equal = dicts(context, x, y);
        } else if (a instanceof PyRange x && b instanceof PyRange y) {
            long count = Ranges.size(x);
            equal = count == Ranges.size(y)
                    && (count == 0 || (x.start() == y.start() && (count == 1 || x.step() == y.step())));
        } else if (a instanceof BoundMethod || a instanceof Singleton) {
            equal = a.equals(b);
        } else {
            return null;
        }
        return (this == EQUAL) == equal;
    }

    private boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_EQUAL -> order >= 0;
        };
    }

    static boolean isNumber(Object value) {
        return value instanceof Long
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof BigInteger;
    }

    private boolean numbers(Object a, Object b) {
        if (a instanceof Double x) {
            if (b instanceof Double y) {
                double left = x;
                double right = y;
                return left != right && !(left < right) && !(left > right)
                        ? this == NOT_EQUAL
                        : holds(left < right ? -1 : left > right ? 1 : 0);
            }
            return Double.isNaN(x) ? this == NOT_EQUAL : holds(-compareIntAndDouble(b, x));
        }
        if (b instanceof Double y) {
            return Double.isNaN(y) ? this == NOT_EQUAL : holds(compareIntAndDouble(a, y));
        }
        return holds(Ints.big(a).compareTo(Ints.big(b)));
    }

    private static int compareIntAndDouble(Object integer, double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? -1 : 1;
        }
        if (integer instanceof Long small && Math.abs(small) < (1L << 53)) {
            return small < number ? -1 : small > number ? 1 : 0;
        }
        return new BigDecimal(Ints.big(integer)).compareTo(new BigDecimal(number));
    }

    private boolean sequences(Context context, Object[] a, Object[] b) {
        if ((this == EQUAL || this == NOT_EQUAL) && a.length != b.length) {
            return this == NOT_EQUAL;
        }
        Operators.enter(context, " in comparison");
        try {
            int shared = Math.min(a.length, b.length);
            for (int i = 0; i < shared; i++) {
                if (!same(context, a[i], b[i])) {
                    return this == NOT_EQUAL || (this != EQUAL && test(context, a[i], b[i]));
                }
            }
            return holds(Integer.compare(a.length, b.length));
        } finally {
            context.nesting().leave();
        }
    }

    private boolean sets(Context context, PySet a, PySet b) {
        return switch (this) {
            case EQUAL -> a.size() == b.size() && SetAlgebra.isSubset(context, a, b);
            case NOT_EQUAL -> a.size() != b.size() || !SetAlgebra.isSubset(context, a, b);
            case LESS -> a.size() < b.size() && SetAlgebra.isSubset(context, a, b);
            case LESS_EQUAL -> SetAlgebra.isSubset(context, a, b);
            case GREATER -> a.size() > b.size() && SetAlgebra.isSubset(context, b, a);
            case GREATER_EQUAL -> SetAlgebra.isSubset(context, b, a);
        };
    }

    private static boolean dicts(Context context, PyDict a, PyDict b) {
        if (a.size() != b.size()) {
            return false;
        }
        Operators.enter(context, " in comparison");
        try {
            DictWalk walk = new DictWalk(a);
            while (walk.next()) {
                Object other = b.get(context, walk.key());
                if (other == null || !same(context, walk.value(), other)) {
                    return false;
                }
            }
            return true;
        } finally {
            context.nesting().leave();
        }
    }
}
