package lockstep.engine.type;

import java.util.Map;
import lockstep.engine.value.AttributeDict;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/** The attributes of functions and bound methods. */
final class FunctionMethods {
    private FunctionMethods() {}

    static void fill(TypeContent content) {
        content.property("__name__", (context, given) -> function(given).name(), FunctionMethods::setName)
                .property(
                        "__qualname__",
                        (context, given) -> function(given).qualifiedName(),
                        (context, given) -> set(given, "__qualname__"))
                .property(
                        "__module__",
                        (context, given) -> {
                            Object name = function(given).code().module().get("__name__");
                            return name == null ? Singleton.NONE : name;
                        },
                        (context, given) -> set(given, "__module__"))
                .property(
                        "__doc__",
                        (context, given) -> {
                            String doc = function(given).code().object().docstring();
                            return doc == null ? Singleton.NONE : doc;
                        },
                        (context, given) -> set(given, "__doc__"))
                .property(
                        "__annotations__",
                        (context, given) -> {
                            PyDict dict = context.heap().dict();
                            function(given).attribute("__annotations__", dict);
                            return dict;
                        },
                        (context, given) -> set(given, "__annotations__"))
                .property("__dict__", (context, given) -> {
                    return new AttributeDict(function(given));
                })
                .property("__defaults__", (context, given) -> {
                    Object[] defaults = function(given).defaults();
                    return defaults.length == 0 ? Singleton.NONE : new PyTuple(defaults);
                })
                .property("__kwdefaults__", (context, given) -> {
                    Map<String, Object> defaults = function(given).keywordDefaults();
                    if (defaults.isEmpty()) {
                        return Singleton.NONE;
                    }
                    PyDict dict = context.heap().dict();
                    defaults.forEach((name, value) -> dict.put(context, name, value));
                    return dict;
                })
                .property("__code__", (context, given) -> CodeView.of(function(given)))
                .property("__globals__", (context, given) -> {
                    PyModule module = function(given).code().module();
                    return new AttributeDict(module);
                })
                .property(
                        "__type_params__",
                        (context, given) -> {
                            Object types = function(given).attribute("__type_params__");
                            return types == null ? new PyTuple() : types;
                        },
                        (context, given) -> set(given, "__type_params__"))
                .property("__closure__", (context, given) -> {
                    Object[] cells = function(given).closure();
                    return cells.length == 0 ? Singleton.NONE : new PyTuple(cells.clone());
                })
                .method("__call__(self, /, *args, **kwargs)", FunctionMethods::call)
                .method(
                        "__get__(self, instance, owner=None, /)",
                        (context, given) ->
                                given[1] == Singleton.NONE ? given[0] : new BoundMethod(given[1], given[0]));
    }

    private static Object call(Context context, Object[] given) {
        return Attributes.callWith(context, given[0], (Object[]) given[1], given[2]);
    }

    private static PyFunction function(Object[] given) {
        return (PyFunction) given[0];
    }

    private static Object setName(Context context, Object[] given) {
        if (!(given[1] instanceof String)) {
            throw Errors.typeError("__name__ must be set to a string object");
        }
        return set(given, "__name__");
    }

    private static Object set(Object[] given, String name) {
        function(given).attribute(name, given[1]);
        return Singleton.NONE;
    }

    static void fillBound(TypeContent content) {
        content.constructor("method(cls, function, instance, /)", (context, given) -> {
                    if (!Types.isCallable(given[1])) {
                        throw Errors.typeError("first argument must be callable");
                    }
                    if (given[2] == Singleton.NONE) {
                        throw Errors.typeError("instance must not be None");
                    }
                    return new BoundMethod(given[2], given[1]);
                })
                .property("__self__", (context, given) -> ((BoundMethod) given[0]).self())
                .property("__func__", (context, given) -> ((BoundMethod) given[0]).callable())
                .method("__call__(self, /, *args, **kwargs)", FunctionMethods::call)
                .method("__eq__(self, value, /)", (context, given) -> given[0].equals(given[1]))
                .method("__hash__(self, /)", (context, given) -> Ints.of(Hashes.told(context, given[0])));
    }

    static void fillBuiltin(TypeContent content) {
        content.property("__name__", (context, given) -> builtin(given[0]).name())
                .property("__qualname__", (context, given) -> {
                    String owner = builtin(given[0]).signature().owner();
                    return owner == null
                            ? builtin(given[0]).name()
                            : owner + "." + builtin(given[0]).name();
                })
                .property(
                        "__self__",
                        (context, given) -> given[0] instanceof BoundMethod method ? method.self() : Singleton.NONE)
                .property(
                        "__module__",
                        (context, given) -> builtin(given[0]).signature().owner() == null
                                ? builtin(given[0]).module()
                                : Singleton.NONE)
                .property("__doc__", (context, given) -> Singleton.NONE)
                .method("__call__(self, /, *args, **kwargs)", FunctionMethods::call)
                .method("__eq__(self, value, /)", (context, given) -> given[0].equals(given[1]))
                .method("__hash__(self, /)", (context, given) -> Ints.of(Hashes.told(context, given[0])));
    }

    static void fillCell(TypeContent content) {
        content.property("cell_contents", (context, given) -> {
            Object value = ((Cell) given[0]).get();
            if (value == null) {
                throw Errors.valueError("Cell is empty");
            }
            return value;
        });
    }

    private static BuiltinFunction builtin(Object value) {
        return (BuiltinFunction) (value instanceof BoundMethod method ? method.callable() : value);
    }
}
