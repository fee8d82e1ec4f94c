package lockstep.engine.interpreter;

import java.util.Set;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Types;
import lockstep.engine.value.BuiltinMethod;
import lockstep.engine.value.PyType;

/** Looks whether a method that was read from its builtin type is called with an object of that type. Stateless. */
final class Receivers {
    /** Methods whose names look like those of operators, and that are none. */
    private static final Set<String> PLAIN = Set.of(
            "__format__",
            "__reversed__",
            "__round__",
            "__trunc__",
            "__floor__",
            "__ceil__",
            "__sizeof__",
            "__dir__",
            "__reduce__",
            "__reduce_ex__",
            "__getstate__",
            "__getnewargs__",
            "__length_hint__",
            "__enter__",
            "__exit__");

    private static final Set<String> PLAIN_ONES = Set.of(
            "list.__getitem__", "dict.__getitem__", "dict.__contains__", "set.__contains__", "frozenset.__contains__");

    private Receivers() {}

    /**
     * @param positional how many of the arguments have no keyword
     * @throws lockstep.engine.value.PyError TypeError when the first argument is of another type, or there is none
     */
    static void check(BuiltinMethod method, Object[] given, int positional) {
        String owner = method.signature().owner();
        if (owner == null) {
            return;
        }
        boolean operator = isOperator(owner, method.name());
        if (positional == 0) {
            throw operator
                    ? Errors.typeError("descriptor '%s' of '%s' object needs an argument", method.name(), owner)
                    : Errors.typeError("unbound method %s.%s() needs an argument", owner, method.name());
        }
        PyType type = Types.of(given[0]);
        for (PyType base : type.mro()) {
            if (base.isBuiltin() && base.name().equals(owner)) {
                return;
            }
        }
        throw Errors.typeError(
                operator
                        ? "descriptor '%s' requires a '%s' object but received a '%s'"
                        : "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                method.name(),
                owner,
                type.name());
    }

    private static boolean isOperator(String owner, String name) {
        return name.startsWith("__")
                && name.endsWith("__")
                && !PLAIN.contains(name)
                && !PLAIN_ONES.contains(owner + "." + name);
    }
}
