package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * The methods behind the operators of builtin types, for classes derived from them and for programs that call them by
 * name. The operators themselves do not come through here.
 */
final class Dunders {
    private Dunders() {}

    /** What every builtin value has: comparisons, hash and texts. */
    static void basics(TypeContent content) {
        for (Comparison comparison : Comparison.values()) {
            content.method(
                    comparison.method() + "(self, value, /)",
                    (context, arguments) -> orNotImplemented(
                            comparison.builtin(context, Unboxed.of(arguments[0]), Unboxed.of(arguments[1]))));
        }
        content.method("__repr__(self, /)", (context, arguments) -> Text.repr(context, Unboxed.of(arguments[0])));
        content.method(
                "__format__(self, format_spec, /)",
                (context, arguments) -> Formatting.format(
                        context, Unboxed.of(arguments[0]), Arguments.text(arguments[1], "__format__", 1)));
    }

    static void hash(TypeContent content) {
        content.method(
                "__hash__(self, /)", (context, arguments) -> Ints.of(Hashes.told(context, Unboxed.of(arguments[0]))));
    }

    static void unhashable(TypeContent content) {
        content.constant("__hash__", Singleton.NONE);
    }

    static void operators(TypeContent content, Binary... operators) {
        for (Binary operator : operators) {
            content.method(
                    operator.method() + "(self, value, /)",
                    (context, arguments) -> orNotImplemented(
                            operator.builtin(context, Unboxed.of(arguments[0]), Unboxed.of(arguments[1]))));
            content.method(
                    operator.reflectedMethod() + "(self, value, /)",
                    (context, arguments) -> orNotImplemented(
                            operator.builtin(context, Unboxed.of(arguments[1]), Unboxed.of(arguments[0]))));
        }
    }

    /** Length, items, membership and iteration. */
    static void container(TypeContent content) {
        content.method(
                "__len__(self, /)",
                (context, arguments) -> Ints.of(Operators.length(context, Unboxed.of(arguments[0]))));
        content.method(
                "__contains__(self, key, /)",
                (context, arguments) -> Subscripts.contains(context, Unboxed.of(arguments[0]), arguments[1]));
        content.method(
                "__iter__(self, /)", (context, arguments) -> Iteration.iterator(context, Unboxed.of(arguments[0])));
    }

    static void items(TypeContent content) {
        content.method(
                "__getitem__(self, key, /)",
                (context, arguments) -> Subscripts.get(context, Unboxed.of(arguments[0]), arguments[1]));
    }

    static void mutableItems(TypeContent content) {
        content.method("__setitem__(self, key, value, /)", (context, arguments) -> {
            Subscripts.set(context, Unboxed.of(arguments[0]), arguments[1], arguments[2]);
            return Singleton.NONE;
        });
        content.method("__delitem__(self, key, /)", (context, arguments) -> {
            Subscripts.delete(context, Unboxed.of(arguments[0]), arguments[1]);
            return Singleton.NONE;
        });
    }

    /** {@code list[int]} and the like. */
    static void generic(TypeContent content) {
        content.classMethod(
                "__class_getitem__(cls, item, /)", (context, arguments) -> HintTypes.alias(arguments[0], arguments[1]));
    }

    static Object orNotImplemented(@Nullable Object value) {
        return value == null ? Singleton.NOT_IMPLEMENTED : value;
    }

    /** A value of a builtin type for a call of that type or of a class derived from it. */
    static Object made(Context context, Object cls, lockstep.engine.value.PyType base, Object value) {
        return cls == base ? value : new lockstep.engine.value.PyDerived((lockstep.engine.value.PyType) cls, value);
    }
}
