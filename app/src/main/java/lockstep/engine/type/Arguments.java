package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of builtins, with CPython's words where they do not fit. */
public final class Arguments {
    private Arguments() {}

    /** Returns the object a method of a builtin type was called on, of the Java class that its values have. */
    public static <T> T self(Object[] arguments, Class<T> expected, PyType type) {
        Object value = Unboxed.of(arguments[0]);
        if (expected.isInstance(value)) {
            return expected.cast(value);
        }
        throw Errors.typeError(
                "descriptor requires a '%s' object but received a '%s'", type.name(), Types.nameOf(value));
    }

    /** Returns an argument that must be a string. */
    public static String text(Object argument, String function, int number) {
        if (Unboxed.of(argument) instanceof String text) {
            return text;
        }
        throw Errors.typeError("%s() argument %d must be str, not %s", function, number, nameOrNone(argument));
    }

    /** Returns an argument that must be a string, which the error names. */
    public static String text(Object argument, String function, String parameter) {
        if (Unboxed.of(argument) instanceof String text) {
            return text;
        }
        throw Errors.typeError("%s() argument '%s' must be str, not %s", function, parameter, nameOrNone(argument));
    }

    /** Returns the only argument of a method, which must be a string. */
    static String only(Object argument, String function) {
        if (Unboxed.of(argument) instanceof String text) {
            return text;
        }
        throw Errors.typeError("%s() argument must be str, not %s", function, nameOrNone(argument));
    }

    /** Returns an argument that names an attribute. */
    static String attribute(Object argument) {
        if (Unboxed.of(argument) instanceof String text) {
            return text;
        }
        throw Errors.typeError("attribute name must be string, not '%s'", Types.nameOf(argument));
    }

    /** Returns how errors name the type of an argument. */
    static String nameOrNone(Object value) {
        return value == Singleton.NONE ? "None" : Types.nameOf(value);
    }

    /** Returns an optional count or index; None counts as absent. */
    public static int count(Context context, @Nullable Object argument, int absent) {
        return argument == null || argument == Singleton.NONE ? absent : Index.clamped(context, argument);
    }

    /** Returns an argument as a float. */
    public static double real(Context context, Object argument) {
        Object value = Unboxed.of(argument);
        if (Comparison.isNumber(value)) {
            return Arithmetic.toDouble(value);
        }
        Object method = Types.of(argument).lookup("__float__") == null
                ? null
                : Attributes.special(context, argument, "__float__");
        if (method == null && Types.of(argument).lookup("__index__") != null) {
            return Arithmetic.toDouble(Index.exact(context, argument));
        }
        if (method == null) {
            throw Errors.typeError("must be real number, not %s", Types.nameOf(argument));
        }
        return Arithmetic.toDouble(context.call(method));
    }
}
