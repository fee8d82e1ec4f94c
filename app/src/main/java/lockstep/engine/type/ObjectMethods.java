package lockstep.engine.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.BuiltinMethod;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Signature;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/** The methods of {@code object}. */
public final class ObjectMethods {
    /** {@code object.__new__}: calls of a class that has nothing else make a plain instance. */
    public static final BuiltinFunction NEW =
            new BuiltinFunction(Signature.parse("__new__(cls, *args, **kwargs)", "object"), (context, given) -> {
                PyType type = (PyType) given[0];
                refuseAbstract(type);
                return new PyInstance(type);
            });

    /** {@code object.__init__}: does nothing. */
    public static final BuiltinMethod INIT = new BuiltinMethod(
            Signature.parse("__init__(self, /, *args, **kwargs)", "object"), (context, given) -> Singleton.NONE);

    private ObjectMethods() {}

    static void fill(TypeContent content) {
        content.constant("__new__", NEW)
                .constant("__init__", INIT)
                .property("__class__", (context, given) -> Types.of(given[0]), (context, given) -> {
                    become(given[0], given[1]);
                    return Singleton.NONE;
                })
                .property("__dict__", (context, given) -> OwnDict.of(given[0]), (context, given) -> {
                    OwnDict.give(context, given[0], given[1]);
                    return Singleton.NONE;
                })
                .property(
                        "__doc__",
                        (context, given) -> own(given[0], "__doc__", Singleton.NONE),
                        (context, given) -> keep(given[0], "__doc__", given[1]))
                .property(
                        "__module__",
                        (context, given) ->
                                own(given[0], "__module__", Types.of(given[0]).module()),
                        (context, given) -> keep(given[0], "__module__", given[1]))
                .method(
                        "__eq__(self, value, /)",
                        (context, given) -> given[0] == given[1] ? (Object) true : Singleton.NOT_IMPLEMENTED)
                .method("__ne__(self, value, /)", (context, given) -> {
                    Object equal = context.call(
                            java.util.Objects.requireNonNull(Attributes.special(context, given[0], "__eq__")),
                            given[1]);
                    return equal == Singleton.NOT_IMPLEMENTED ? equal : (Object) !Operators.truth(context, equal);
                })
                .method(
                        "__hash__(self, /)",
                        (context, given) -> Ints.of(Hashes.told(context, Hashes.identity(context, given[0]))))
                .method("__repr__(self, /)", (context, given) -> Text.plain(context, given[0]))
                .method(
                        "__str__(self, /)",
                        (context, given) -> new Delegate(
                                java.util.Objects.requireNonNull(Attributes.special(context, given[0], "__repr__"))))
                .method("__format__(self, format_spec, /)", (context, given) -> {
                    if (!given[1].equals("")) {
                        throw Errors.typeError(
                                "unsupported format string passed to %s.__format__", Types.nameOf(given[0]));
                    }
                    return new Delegate(
                            java.util.Objects.requireNonNull(Attributes.special(context, given[0], "__str__")));
                })
                .method(
                        "__setattr__(self, name, value, /)",
                        (context, given) -> orNone(
                                AttributeStores.setPlainly(context, given[0], Arguments.attribute(given[1]), given[2])))
                .method(
                        "__delattr__(self, name, /)",
                        (context, given) ->
                                orNone(AttributeStores.deletePlainly(given[0], Arguments.attribute(given[1]))))
                .method(
                        "__getattribute__(self, name, /)",
                        (context, given) -> Attributes.getPlainly(context, given[0], Arguments.attribute(given[1])))
                .method("__dir__(self, /)", (context, given) -> context.heap()
                        .list(new ArrayList<Object>(Directory.of(context, given[0]))))
                .classMethod("__init_subclass__(cls, **kwargs)", (context, given) -> {
                    if (!((Map<?, ?>) given[1]).isEmpty()) {
                        throw Errors.typeError(
                                "%s.__init_subclass__() takes no keyword arguments",
                                ((PyType) given[0]).qualifiedName());
                    }
                    return Singleton.NONE;
                });
    }

    private static Object own(Object object, String name, Object otherwise) {
        Object value = object instanceof PyInstance instance ? instance.attribute(name) : null;
        return value == null ? otherwise : value;
    }

    private static Object keep(Object object, String name, Object value) {
        if (!(object instanceof PyInstance instance)) {
            throw AttributeErrors.fixed(object, name);
        }
        instance.attribute(name, value);
        return Singleton.NONE;
    }

    private static Object orNone(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? Singleton.NONE : value;
    }

    private static void become(Object object, Object type) {
        if (!(object instanceof PyInstance instance) || !(type instanceof PyType other) || other.isBuiltin()) {
            throw Errors.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        instance.become(other);
    }

    /** @throws lockstep.engine.value.PyError TypeError when the class has abstract methods left */
    public static void refuseAbstract(PyType type) {
        if (type.isBuiltin() || type.lookup("__abstractmethods__") == null) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (PyType base : type.mro()) {
            base.ownAttributes().forEach((name, value) -> {
                if (isAbstract(type.lookup(name)) && !names.contains(name)) {
                    names.add(name);
                }
            });
        }
        if (!names.isEmpty()) {
            names.sort(null);
            throw Errors.typeError(
                    "Can't instantiate abstract class %s without an implementation for abstract method%s %s",
                    type.name(), names.size() == 1 ? "" : "s", "'" + String.join("', '", names) + "'");
        }
    }

    private static boolean isAbstract(@org.jspecify.annotations.Nullable Object value) {
        Object target = value instanceof lockstep.engine.value.Property property
                ? property.getter()
                : value instanceof lockstep.engine.value.ClassMethod method
                        ? method.callable()
                        : value instanceof lockstep.engine.value.StaticMethod fixed ? fixed.callable() : value;
        return target instanceof lockstep.engine.value.PyFunction function
                && Boolean.TRUE.equals(function.attribute("__isabstractmethod__"));
    }
}
