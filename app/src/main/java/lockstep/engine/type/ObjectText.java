package lockstep.engine.type;

import java.util.Map;
import java.util.Set;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.BuiltinMethod;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PySuspendable;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Slot;

/** {@code repr()} of what holds no values: classes, functions, modules. */
final class ObjectText {
    /** Functions of library modules that CPython has in C, by the module's name; empty: all of them. */
    private static final Map<String, Set<String>> BUILT_IN = Map.of(
            "operator", Set.of(),
            "bisect", Set.of(),
            "functools", Set.of("reduce"),
            "heapq", Set.of("heappush", "heappop", "heapify", "heapreplace", "heappushpop"),
            "signal", Set.of("default_int_handler"));

    private ObjectText() {}

    static String of(Context context, Object value) {
        if (value instanceof PyType type) {
            return type.toString();
        }
        if (value instanceof PyFunction function && isBuiltIn(function)) {
            return "<built-in function " + function.name() + ">";
        }
        if (value instanceof PyFunction function) {
            return "<function " + function.qualifiedName() + " at " + Identity.address(context, value) + ">";
        }
        if (value instanceof BuiltinMethod method) {
            String owner = method.signature().owner();
            return "<method '" + method.name() + "' of '" + owner + "' objects>";
        }
        if (value instanceof BuiltinFunction function) {
            return "<built-in function " + function.name() + ">";
        }
        if (value instanceof BoundMethod method) {
            return ofMethod(context, method);
        }
        if (value instanceof PyModule module) {
            return "<module '" + module.name() + "' (built-in)>";
        }
        if (value instanceof PySuspendable generator && isPlain(generator)) {
            return "<" + Types.nameOf(value) + " object " + generator.qualifiedName() + " at "
                    + Identity.address(context, value) + ">";
        }
        if (value instanceof Slot slot) {
            return "<member '" + slot.name() + "' of '" + slot.owner() + "' objects>";
        }
        PyType type = Types.of(value);
        String name = type.module().equals("builtins") ? type.name() : type.module() + "." + type.qualifiedName();
        return "<" + name + " object at " + Identity.address(context, value) + ">";
    }

    /** Whether programs see it as what it is, not as an iterator of a library's class. */
    private static boolean isPlain(PySuspendable generator) {
        return generator.function().attribute(PyFunction.ITERATOR_TYPE) == null;
    }

    private static boolean isBuiltIn(PyFunction function) {
        Object module = function.code().module().get("__name__");
        if (!(module instanceof String name)) {
            return false;
        }
        Set<String> names = BUILT_IN.get(name);
        return names != null && (names.isEmpty() || names.contains(function.name()));
    }

    private static String ofMethod(Context context, BoundMethod method) {
        if (method.callable() instanceof BuiltinFunction function) {
            return "<built-in method " + function.name() + " of " + Types.nameOf(method.self()) + " object at "
                    + Identity.address(context, method.self()) + ">";
        }
        String name = method.callable() instanceof PyFunction function ? function.qualifiedName() : "?";
        return "<bound method " + name + " of " + Text.repr(context, method.self()) + ">";
    }
}
