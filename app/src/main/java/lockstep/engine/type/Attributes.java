package lockstep.engine.type;

import java.util.Map;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinMethod;
import lockstep.engine.value.ClassMethod;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.Descriptor;
import lockstep.engine.value.NativeProperty;
import lockstep.engine.value.Property;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Slot;
import lockstep.engine.value.StaticMethod;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Attribute access. The methods called {@code find...} leave calls into the program to the caller: their result is then a
 * {@link Delegate}. The others make such calls in a nested run.
 */
public final class Attributes {
    private Attributes() {}

    /** Returns {@code getattr(object, name)}. @throws PyError AttributeError when there is none */
    public static Object get(Context context, Object object, String name) {
        Object found = find(context, object, name);
        if (found == null) {
            throw AttributeErrors.missing(object, name);
        }
        return settle(context, found);
    }

    /** As {@link #get}, past {@code __getattribute__} and {@code __getattr__} of the program. */
    public static Object getPlainly(Context context, Object object, String name) {
        Object found =
                object instanceof PyInstance instance ? plainly(context, instance, name) : find(context, object, name);
        if (found == null) {
            throw AttributeErrors.missing(object, name);
        }
        return settle(context, found);
    }

    /** Returns the attribute, or null when there is none (also when the program's code says so by AttributeError). */
    public static @Nullable Object getOrNull(Context context, Object object, String name) {
        try {
            Object found = find(context, object, name);
            return found == null ? null : settle(context, found);
        } catch (PyError error) {
            if (error.exception().type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw error;
        }
    }

    /** Sets an attribute. */
    public static void set(Context context, Object object, String name, Object value) {
        Delegate call = AttributeStores.findSet(context, object, name, value);
        if (call != null) {
            context.call(call.callable(), call.arguments());
        }
    }

    /** Deletes an attribute. */
    public static void delete(Context context, Object object, String name) {
        Delegate call = AttributeStores.findDelete(context, object, name);
        if (call != null) {
            context.call(call.callable(), call.arguments());
        }
    }

    /** Returns the type's attribute bound to the object, past the object's own attributes ({@code __len__}...), or null. */
    public static @Nullable Object special(Context context, Object object, String name) {
        Object attribute = Types.of(object).lookup(name);
        if (attribute == null) {
            return null;
        }
        return settle(context, bind(context, attribute, object, Types.of(object)));
    }

    /** Makes the call that a {@code find} method left to do. */
    public static Object settle(Context context, Object found) {
        return found instanceof Delegate call ? context.call(call.callable(), call.arguments()) : found;
    }

    /** Returns the attribute, a {@link Delegate} that gives it, or null. */
    public static @Nullable Object find(Context context, Object object, String name) {
        if (object instanceof PyInstance instance) {
            return ofInstance(context, instance, name);
        }
        if (object instanceof PyType type) {
            return ofClass(context, type, name);
        }
        if (object instanceof PyModule module) {
            return ofModule(context, module, name);
        }
        if (object instanceof SuperProxy proxy) {
            return ofSuper(context, proxy, name);
        }
        if (object instanceof PyFunction function) {
            Object value = function.attribute(name);
            return value != null ? value : ofBuiltin(context, object, name);
        }
        if (object instanceof BoundMethod method && Types.METHOD.lookup(name) == null) {
            Object value = find(context, method.callable(), name);
            return value != null ? value : ofBuiltin(context, object, name);
        }
        return ofBuiltin(context, object, name);
    }

    private static @Nullable Object ofModule(Context context, PyModule module, String name) {
        Object value = module.get(name);
        if (value == null) {
            value = ofBuiltin(context, module, name);
        }
        Object fallback = value == null ? module.get("__getattr__") : null;
        return fallback == null ? value : new Delegate(fallback, name);
    }

    private static @Nullable Object ofInstance(Context context, PyInstance instance, String name) {
        PyType type = instance.type();
        if (type.lookup("__getattribute__") instanceof PyFunction override) {
            return overridden(context, instance, name, override);
        }
        Object fallback = type.lookup("__getattr__");
        return fallback == null ? plainly(context, instance, name) : orElse(context, instance, name, fallback);
    }

    /** Returns the attribute, and where reading it raises AttributeError, or there is none, a call of the fallback. */
    private static Object orElse(Context context, PyInstance instance, String name, Object fallback) {
        try {
            Object found = plainly(context, instance, name);
            if (found != null) {
                return settle(context, found);
            }
        } catch (PyError error) {
            if (!error.exception().type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw error;
            }
        }
        return new Delegate(fallback, instance, name);
    }

    private static Object overridden(Context context, PyInstance instance, String name, PyFunction override) {
        Object fallback = instance.type().lookup("__getattr__");
        if (fallback == null) {
            return new Delegate(override, instance, name);
        }
        try {
            return context.call(override, instance, name);
        } catch (PyError error) {
            if (error.exception().type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return new Delegate(fallback, instance, name);
            }
            throw error;
        }
    }

    private static @Nullable Object plainly(Context context, PyInstance instance, String name) {
        PyType type = instance.type();
        Object attribute = type.lookup(name);
        if (attribute != null && isData(attribute)) {
            return bind(context, attribute, instance, type);
        }
        Object own = instance.attribute(name);
        if (own != null) {
            return own;
        }
        return attribute == null ? null : bind(context, attribute, instance, type);
    }

    private static @Nullable Object ofClass(Context context, PyType type, String name) {
        PyType metatype = Types.of(type);
        Object meta = metatype.lookup(name);
        if (meta != null && isData(meta)) {
            return bind(context, meta, type, metatype);
        }
        Object attribute = type.lookup(name);
        if (attribute != null) {
            return bindToClass(attribute, type);
        }
        if (meta != null) {
            return bind(context, meta, type, metatype);
        }
        Object fallback = metatype == Types.TYPE ? null : metatype.lookup("__getattr__");
        return fallback == null ? null : new Delegate(fallback, type, name);
    }

    private static @Nullable Object ofSuper(Context context, SuperProxy proxy, String name) {
        if (name.equals("__class__")) {
            return Types.SUPER;
        }
        Object attribute = proxy.start().lookupAfter(proxy.before(), name);
        if (attribute == null) {
            return null;
        }
        if (proxy.object() instanceof PyType type && type == proxy.start()) {
            return bindToClass(attribute, type);
        }
        return bind(context, attribute, proxy.object(), proxy.start());
    }

    private static @Nullable Object ofBuiltin(Context context, Object object, String name) {
        PyType type = Types.of(object);
        Object attribute = type.lookup(name);
        return attribute == null ? null : bind(context, attribute, object, type);
    }

    /** Returns whether a class attribute goes before the instance's own. */
    public static boolean isData(Object attribute) {
        if (attribute instanceof Descriptor descriptor) {
            return descriptor.isData();
        }
        return attribute instanceof PyInstance instance
                && (instance.type().lookup("__set__") != null || instance.type().lookup("__delete__") != null);
    }

    /** Returns what a class attribute gives when read through an instance: a value or a {@link Delegate}. */
    public static Object bind(Context context, Object attribute, Object object, PyType type) {
        if (attribute instanceof PyFunction || attribute instanceof BuiltinMethod) {
            return new BoundMethod(object, attribute);
        }
        if (attribute instanceof Descriptor) {
            if (attribute instanceof StaticMethod method) {
                return method.callable();
            }
            if (attribute instanceof ClassMethod method) {
                return new BoundMethod(type, method.callable());
            }
            if (attribute instanceof Slot slot) {
                throw AttributeErrors.missing(object, slot.name());
            }
            if (attribute instanceof NativeProperty property) {
                return property.getter().call(context, new Object[] {object});
            }
            if (attribute instanceof Property property) {
                if (property.getter() == null) {
                    throw Errors.attributeError("property of '%s' object has no getter", type.name());
                }
                return new Delegate(property.getter(), object);
            }
        }
        if (attribute instanceof PyInstance instance) {
            Object getter = instance.type().lookup("__get__");
            if (getter != null) {
                return new Delegate(getter, instance, object, type);
            }
        }
        return attribute;
    }

    private static Object bindToClass(Object attribute, PyType type) {
        if (attribute instanceof StaticMethod method) {
            return method.callable();
        }
        if (attribute instanceof ClassMethod method) {
            return new BoundMethod(type, method.callable());
        }
        if (attribute instanceof PyInstance instance) {
            Object getter = instance.type().lookup("__get__");
            if (getter != null) {
                return new Delegate(getter, instance, Singleton.NONE, type);
            }
        }
        return attribute;
    }

    /** Calls with positional arguments and a map of keywords, as a signature with {@code *args, **kwargs} gives them. */
    @SuppressWarnings("unchecked")
    static Object callWith(Context context, Object callable, Object[] arguments, Object keywords) {
        Map<String, Object> named = (Map<String, Object>) keywords;
        if (named.isEmpty()) {
            return new Delegate(callable, arguments);
        }
        return ((CodeThread) context).runner().call(callable, arguments, named);
    }
}
