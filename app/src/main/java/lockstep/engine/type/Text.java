package lockstep.engine.type;

import java.math.BigInteger;
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

/** {@code str()}, {@code repr()} and {@code ascii()}. */
public final class Text {
    /** What Python allows when it writes or reads ints in decimal. */
    static final int MOST_INT_DIGITS = 4300;

    private static final long SURE_BITS = 14_280;
    private static final BigInteger FIRST_REFUSED = BigInteger.TEN.pow(MOST_INT_DIGITS);

    /** Every so many items it is seen whether there is room for the text. */
    private static final int CHECKED = 0xff;

    private Text() {}

    /** Returns {@code str(value)}. */
    public static String str(Context context, Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Long number) {
            return Long.toString(number);
        }
        if (!(value instanceof PyInstance)) {
            return repr(context, value);
        }
        Object method = Types.of(value).lookup("__str__");
        if (method == null || method == Types.OBJECT.lookup("__str__")) {
            return Unboxed.of(value) instanceof String text ? text : repr(context, value);
        }
        return text(context, value, method, "__str__");
    }

    /** Returns {@code repr(value)}. */
    public static String repr(Context context, Object value) {
        if (value instanceof String text) {
            return StringText.repr(text);
        }
        if (value instanceof Long number) {
            return Long.toString(number);
        }
        StringBuilder target = new StringBuilder();
        append(context, target, value);
        return target.toString();
    }

    /** Returns {@code ascii(value)}. */
    public static String ascii(Context context, Object value) {
        return StringText.escapeNonAscii(repr(context, value));
    }

    private static String text(Context context, Object value, Object function, String name) {
        Object result;
        if (function instanceof PyFunction) {
            result = context.call(function, value);
        } else {
            result = context.call(java.util.Objects.requireNonNull(Attributes.special(context, value, name)));
        }
        if (Unboxed.of(result) instanceof String text) {
            return text;
        }
        throw Errors.typeError("%s returned non-string (type %s)", name, Types.nameOf(result));
    }

    static void append(Context context, StringBuilder target, Object value) {
        if (value instanceof String text) {
            StringText.repr(target, text);
        } else if (value instanceof Long number) {
            target.append((long) number);
        } else if (value instanceof Double number) {
            target.append(FloatText.repr(number));
        } else if (value instanceof Boolean flag) {
            target.append(flag ? "True" : "False");
        } else if (value instanceof Singleton) {
            target.append(value);
        } else if (value instanceof BigInteger number) {
            target.append(decimal(number));
        } else if (value instanceof PyInstance) {
            appendInstance(context, target, value);
        } else if (value instanceof PyList
                || value instanceof PyTuple
                || value instanceof PyDict
                || value instanceof PySet
                || value instanceof DictView) {
            appendContainer(context, target, value);
        } else {
            appendOther(context, target, value);
        }
    }

    /** Returns the decimal digits of an int. */
    static String decimal(BigInteger number) {
        if (number.bitLength() > SURE_BITS && number.abs().compareTo(FIRST_REFUSED) >= 0) {
            throw Errors.valueError("Exceeds the limit (4300 digits) for integer string conversion; use"
                    + " sys.set_int_max_str_digits() to increase the limit");
        }
        return number.toString();
    }

    private static void appendInstance(Context context, StringBuilder target, Object value) {
        Object method = Types.of(value).lookup("__repr__");
        Object inner = Unboxed.of(value);
        if (method != null && method != Types.OBJECT.lookup("__repr__")) {
            target.append(text(context, value, method, "__repr__"));
        } else if (inner != value) {
            append(context, target, inner);
        } else {
            target.append(plain(context, value));
        }
    }

    /** Returns what {@code object.__repr__} gives. */
    static String plain(Context context, Object value) {
        PyType type = Types.of(value);
        return "<" + type.displayName() + " object at " + Identity.address(context, value) + ">";
    }

    private static void appendOther(Context context, StringBuilder target, Object value) {
        if (value instanceof PyBytes bytes) {
            StringText.repr(target, bytes);
        } else if (value instanceof PyRange range) {
            target.append("range(").append(range.start()).append(", ").append(range.stop());
            if (range.step() != 1) {
                target.append(", ").append(range.step());
            }
            target.append(')');
        } else if (value instanceof Slice slice) {
            target.append("slice");
            append(context, target, new PyTuple(slice.start(), slice.stop(), slice.step()));
        } else {
            boolean plainClass = value instanceof PyType type && type.metatype() == null;
            Object method = plainClass ? null : Types.of(value).lookup("__repr__");
            if (method == null || method == Types.OBJECT.lookup("__repr__")) {
                target.append(ObjectText.of(context, value));
            } else {
                target.append(text(context, value, method, "__repr__"));
            }
        }
    }

    private static void appendContainer(Context context, StringBuilder target, Object value) {
        if (!context.nesting().startPrinting(value)) {
            target.append(value instanceof PyList ? "[...]" : value instanceof PyTuple ? "(...)" : "{...}");
            return;
        }
        try {
            Operators.enter(context, " while getting the repr of an object");
            try {
                if (value instanceof PyList list) {
                    appendItems(context, target.append('['), list.toArray()).append(']');
                } else if (value instanceof PyTuple tuple) {
                    appendItems(context, target.append('('), tuple.items()).append(tuple.size() == 1 ? ",)" : ")");
                } else if (value instanceof PyDict dict) {
                    appendDict(context, target, dict);
                } else if (value instanceof DictView view) {
                    target.append(view.type().name()).append('(');
                    append(context, target, Iteration.toList(context, view));
                    target.append(')');
                } else {
                    appendSet(context, target, (PySet) value);
                }
            } finally {
                context.nesting().leave();
            }
        } finally {
            context.nesting().endPrinting();
        }
    }

    private static void appendSet(Context context, StringBuilder target, PySet set) {
        boolean mutable = SetAlgebra.isMutable(set);
        Object[] items = set.toArray();
        if (items.length == 0) {
            target.append(mutable ? "set()" : "frozenset()");
            return;
        }
        appendItems(context, target.append(mutable ? "{" : "frozenset({"), items)
                .append(mutable ? "}" : "})");
    }

    private static void appendDict(Context context, StringBuilder target, PyDict dict) {
        target.append('{');
        DictWalk walk = new DictWalk(dict);
        String separator = "";
        while (walk.next()) {
            target.append(separator);
            append(context, target, walk.key());
            target.append(": ");
            append(context, target, walk.value());
            separator = ", ";
        }
        target.append('}');
    }

    private static StringBuilder appendItems(Context context, StringBuilder target, Object[] items) {
        for (int i = 0; i < items.length; i++) {
            if (i > 0) {
                target.append(", ");
            }
            append(context, target, items[i]);
            if ((i & CHECKED) == 0) {
                Room.need(target.length(), 2);
            }
        }
        return target;
    }
}
