package lockstep.engine.type;

import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Context;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.Descriptor;
import lockstep.engine.value.NativeProperty;
import lockstep.engine.value.Property;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Slot;
import org.jspecify.annotations.Nullable;

/** Setting and deleting attributes; a call into the program is left to the caller as a {@link Delegate}. */
public final class AttributeStores {
    private AttributeStores() {}

    /** Sets the attribute, or returns the call that will. */
    public static @Nullable Delegate findSet(Context context, Object object, String name, Object value) {
        PyType type = Types.of(object);
        Object override = type.lookup("__setattr__");
        if (override instanceof PyFunction) {
            return new Delegate(override, object, name, value);
        }
        return setPlainly(context, object, name, value);
    }

    /** As {@link #findSet}, past a {@code __setattr__} of the program ({@code object.__setattr__}). */
    public static @Nullable Delegate setPlainly(Context context, Object object, String name, Object value) {
        if (object instanceof PyType type) {
            return setOnClass(context, type, name, value);
        }
        PyType type = Types.of(object);
        Object attribute = type.lookup(name);
        if (attribute instanceof NativeProperty property) {
            BuiltinFunction.Body setter = property.setter();
            if (setter == null) {
                throw Errors.attributeError("attribute '%s' of '%s' objects is not writable", name, type.name());
            }
            setter.call(context, new Object[] {object, value});
            return null;
        }
        if (attribute instanceof Property property) {
            if (property.setter() == null) {
                throw Errors.attributeError("property '%s' of '%s' object has no setter", name, type.qualifiedName());
            }
            return new Delegate(property.setter(), object, value);
        }
        if (attribute instanceof PyInstance descriptor) {
            Object setter = descriptor.type().lookup("__set__");
            if (setter != null) {
                return new Delegate(setter, descriptor, object, value);
            }
        }
        if (object instanceof PyInstance instance) {
            if (!(attribute instanceof Slot) && !type.isOpen() && !type.isBuiltin()) {
                throw AttributeErrors.fixed(object, name);
            }
            instance.attribute(name, value);
        } else if (object instanceof PyModule module) {
            module.set(name, value);
        } else if (object instanceof PyFunction function) {
            function.attribute(name, value);
        } else {
            throw AttributeErrors.fixed(object, name);
        }
        return null;
    }

    private static @Nullable Delegate setOnClass(Context context, PyType type, String name, Object value) {
        if (type.isBuiltin()) {
            throw AttributeErrors.fixed(type, name);
        }
        Object meta = Types.of(type).lookup(name);
        if (meta instanceof NativeProperty property && property.setter() != null) {
            property.setter().call(context, new Object[] {type, value});
            return null;
        }
        type.set(name, value, isPlain(value));
        return null;
    }

    /** Returns whether a class attribute of that value is no descriptor and not callable as a method. */
    static boolean isPlain(Object value) {
        return !(value instanceof PyFunction
                || value instanceof Descriptor
                || value instanceof PyInstance
                || value instanceof BuiltinFunction);
    }

    /** Deletes the attribute, or returns the call that will. */
    public static @Nullable Delegate findDelete(Context context, Object object, String name) {
        PyType type = Types.of(object);
        Object override = type.lookup("__delattr__");
        if (override instanceof PyFunction) {
            return new Delegate(override, object, name);
        }
        return deletePlainly(object, name);
    }

    /** As {@link #findDelete}, past a {@code __delattr__} of the program. */
    public static @Nullable Delegate deletePlainly(Object object, String name) {
        PyType type = Types.of(object);
        Object attribute = type.lookup(name);
        if (!(object instanceof PyType) && attribute instanceof Property property) {
            if (property.deleter() == null) {
                throw Errors.attributeError("property '%s' of '%s' object has no deleter", name, type.qualifiedName());
            }
            return new Delegate(property.deleter(), object);
        }
        if (attribute instanceof PyInstance descriptor && descriptor.type().lookup("__delete__") != null) {
            return new Delegate(
                    java.util.Objects.requireNonNull(descriptor.type().lookup("__delete__")), descriptor, object);
        }
        boolean removed;
        if (object instanceof PyInstance instance) {
            removed = instance.removeAttribute(name);
            if (!removed && attribute != null) {
                throw AttributeErrors.undeletable(object, name, attribute);
            }
        } else if (object instanceof PyType cls && !cls.isBuiltin()) {
            removed = cls.remove(name);
        } else if (object instanceof PyModule module) {
            removed = module.get(name) != null;
            module.set(name, null);
        } else if (object instanceof PyFunction function) {
            removed = function.removeAttribute(name);
        } else {
            throw AttributeErrors.fixed(object, name);
        }
        if (!removed) {
            throw AttributeErrors.missing(object, name);
        }
        return null;
    }
}
