package lockstep.engine.type;

import java.util.Map;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/** The attributes of classes. */
final class TypeMethods {
    private TypeMethods() {}

    @SuppressWarnings("unchecked") // keywords are given as such a map
    static void fill(TypeContent content) {
        content.constructor("type(cls, *args, **kwargs)", (context, given) -> ((CodeThread) context)
                        .runner()
                        .makeClass((PyType) given[0], (Object[]) given[1], (Map<String, Object>) given[2]))
                .property("__name__", (context, given) -> type(given).name())
                .property("__qualname__", (context, given) -> type(given).qualifiedName(), (context, given) -> {
                    type(given).set("__qualname__", given[1], true);
                    return Singleton.NONE;
                })
                .property(
                        "__module__",
                        (context, given) ->
                                ownOr(given, "__module__", type(given).module()),
                        (context, given) -> {
                            type(given).set("__module__", given[1], true);
                            return Singleton.NONE;
                        })
                .property("__doc__", (context, given) -> ownOr(given, "__doc__", Singleton.NONE), (context, given) -> {
                    type(given).set("__doc__", given[1], true);
                    return Singleton.NONE;
                })
                .property(
                        "__bases__",
                        (context, given) -> new PyTuple(type(given).bases().toArray()))
                .property(
                        "__base__",
                        (context, given) -> type(given).bases().isEmpty()
                                ? Singleton.NONE
                                : type(given).bases().get(0))
                .property(
                        "__mro__",
                        (context, given) -> new PyTuple(type(given).mro().toArray()))
                .property("__dict__", (context, given) -> dict(context, type(given)))
                .method("__call__(self, /, *args, **kwargs)", (context, given) -> ((CodeThread) context)
                        .runner()
                        .instantiate(type(given), (Object[]) given[1], (Map<String, Object>) given[2]))
                .method("__init__(self, /, *args, **kwargs)", (context, given) -> Singleton.NONE)
                .method("mro(self, /)", (context, given) -> context.heap()
                        .list(type(given).mro()))
                .method("__subclasses__(self, /)", (context, given) -> context.heap()
                        .list(type(given).subclasses()))
                .method("__instancecheck__(self, instance, /)", (context, given) -> Types.of(given[1])
                        .isSubtypeOf(type(given)))
                .method(
                        "__subclasscheck__(self, subclass, /)",
                        (context, given) -> given[1] instanceof PyType other && other.isSubtypeOf(type(given)))
                .method("__repr__(self, /)", (context, given) -> type(given).toString())
                .method("__dir__(self, /)", (context, given) -> context.heap()
                        .list(new java.util.ArrayList<Object>(Directory.of(given[0]))))
                .method("__or__(self, value, /)", (context, given) -> HintTypes.union(context, given[0], given[1]))
                .method("__ror__(self, value, /)", (context, given) -> HintTypes.union(context, given[1], given[0]));
    }

    private static PyType type(Object[] given) {
        return (PyType) given[0];
    }

    private static Object ownOr(Object[] given, String name, Object otherwise) {
        var cell = type(given).own(name);
        Object value = cell == null ? null : cell.get();
        return value == null || value instanceof lockstep.engine.value.NativeProperty ? otherwise : value;
    }

    private static PyDict dict(Context context, PyType type) {
        PyDict dict = context.heap().dict();
        type.ownAttributes().forEach((key, value) -> dict.put(context, key, value));
        return dict;
    }
}
