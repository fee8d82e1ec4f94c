package lockstep.engine.type;

import lockstep.engine.value.ClassMethod;
import lockstep.engine.value.Context;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.Property;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyType;
import lockstep.engine.value.StaticMethod;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** What {@code property}, {@code staticmethod}, {@code classmethod} and {@code super} make and have. */
final class DescriptorMethods {
    private DescriptorMethods() {}

    static void fillProperty(TypeContent content) {
        content.constructor("property(cls, fget=None, fset=None, fdel=None, doc=None)", (context, given) -> {
                    Object doc = given[4] == Singleton.NONE && given[1] instanceof PyFunction function
                            ? function.code().object().docstring()
                            : given[4];
                    return new Property(part(given[1]), part(given[2]), part(given[3]), doc);
                })
                .method("getter(self, fget, /)", (context, given) -> {
                    Property old = property(given);
                    return new Property(part(given[1]), old.setter(), old.deleter(), old.doc());
                })
                .method("setter(self, fset, /)", (context, given) -> {
                    Property old = property(given);
                    return new Property(old.getter(), part(given[1]), old.deleter(), old.doc());
                })
                .method("deleter(self, fdel, /)", (context, given) -> {
                    Property old = property(given);
                    return new Property(old.getter(), old.setter(), part(given[1]), old.doc());
                })
                .method("__get__(self, instance, owner=None, /)", (context, given) -> {
                    Object getter = property(given).getter();
                    return given[1] == Singleton.NONE || getter == null ? given[0] : new Delegate(getter, given[1]);
                })
                .property("fget", (context, given) -> orNone(property(given).getter()))
                .property("fset", (context, given) -> orNone(property(given).setter()))
                .property("fdel", (context, given) -> orNone(property(given).deleter()))
                .property("__doc__", (context, given) -> orNone(property(given).doc()));
    }

    private static Property property(Object[] given) {
        return (Property) given[0];
    }

    private static @Nullable Object part(Object value) {
        return value == Singleton.NONE ? null : value;
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? Singleton.NONE : value;
    }

    static void fillStatic(TypeContent content) {
        content.constructor("staticmethod(cls, function, /)", (context, given) -> new StaticMethod(given[1]))
                .property("__func__", (context, given) -> ((StaticMethod) given[0]).callable())
                .property("__wrapped__", (context, given) -> ((StaticMethod) given[0]).callable())
                .method(
                        "__call__(self, /, *args, **kwargs)",
                        (context, given) -> Attributes.callWith(
                                context, ((StaticMethod) given[0]).callable(), (Object[]) given[1], given[2]));
    }

    static void fillClass(TypeContent content) {
        content.constructor("classmethod(cls, function, /)", (context, given) -> new ClassMethod(given[1]))
                .property("__func__", (context, given) -> ((ClassMethod) given[0]).callable())
                .property("__wrapped__", (context, given) -> ((ClassMethod) given[0]).callable());
    }

    static void fillSuper(TypeContent content) {
        content.constructor(
                "super(cls, type=?, object=?, /)", (context, given) -> superOf(context, given[1], given[2]));
    }

    private static Object superOf(Context context, @Nullable Object type, @Nullable Object object) {
        Object before = type;
        Object self = object;
        if (before == null && context instanceof lockstep.engine.value.CodeThread thread) {
            Object[] arguments = thread.runner().superArguments();
            if (arguments != null) {
                before = arguments[0];
                self = arguments[1];
            }
        }
        if (before == null) {
            throw Errors.runtimeError("super(): no arguments");
        }
        if (!(before instanceof PyType start) || self == null) {
            throw Errors.typeError("super() argument 1 must be a type, not %s", Types.nameOf(before));
        }
        if (self instanceof PyType cls && cls.isSubtypeOf(start)) {
            return new SuperProxy(start, cls, cls);
        }
        if (!Types.isInstance(self, start)) {
            throw Errors.typeError(
                    "super(type, obj): obj (instance of %s) is not an instance or subtype of type (%s).",
                    Types.nameOf(self), start.name());
        }
        return new SuperProxy(start, self, Types.of(self));
    }
}
