package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.GenericAlias;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.UnionType;
import org.jspecify.annotations.Nullable;

/** {@code isinstance} and {@code issubclass}. */
public final class InstanceChecks {
    private InstanceChecks() {}

    /** Returns {@code isinstance(object, wanted)}. */
    public static boolean isInstance(Context context, Object object, Object wanted) {
        if (wanted instanceof PyType type) {
            PyType metatype = type.metatype();
            Object check = metatype == null ? null : metatype.lookup("__instancecheck__");
            if (check instanceof PyFunction && Types.of(object) != type) {
                return Operators.truth(context, context.call(check, type, object));
            }
            return Types.isInstance(object, type) || claims(context, object, type);
        }
        Object[] several = several(wanted);
        if (several != null) {
            for (Object one : several) {
                if (isInstance(context, object, one)) {
                    return true;
                }
            }
            return false;
        }
        if (wanted instanceof GenericAlias) {
            throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
        }
        Object check = wanted instanceof PyInstance ? Attributes.special(context, wanted, "__instancecheck__") : null;
        if (check != null) {
            return Operators.truth(context, context.call(check, object));
        }
        throw Errors.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
    }

    /** Whether an instance says by its {@code __class__} that it is of the type, as stand-ins do. */
    private static boolean claims(Context context, Object object, PyType type) {
        return object instanceof PyInstance instance
                && instance.type().lookup("__class__") != Types.OBJECT.lookup("__class__")
                && Attributes.getOrNull(context, object, "__class__") instanceof PyType claimed
                && claimed.isSubtypeOf(type);
    }

    /** Returns {@code issubclass(cls, wanted)}. */
    public static boolean isSubclass(Context context, Object cls, Object wanted) {
        if (wanted instanceof PyType other) {
            PyType metatype = other.metatype();
            Object check = metatype == null ? null : metatype.lookup("__subclasscheck__");
            if (check instanceof PyFunction) {
                return Operators.truth(context, context.call(check, other, cls));
            }
            if (!(cls instanceof PyType type)) {
                throw Errors.typeError("issubclass() arg 1 must be a class");
            }
            return type.isSubtypeOf(other);
        }
        Object[] several = several(wanted);
        if (several != null) {
            for (Object one : several) {
                if (isSubclass(context, cls, one)) {
                    return true;
                }
            }
            return false;
        }
        if (!(cls instanceof PyType)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        Object check = wanted instanceof PyInstance ? Attributes.special(context, wanted, "__subclasscheck__") : null;
        if (check != null) {
            return Operators.truth(context, context.call(check, cls));
        }
        throw Errors.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }

    private static Object @Nullable [] several(Object wanted) {
        if (wanted instanceof PyTuple tuple) {
            return tuple.items();
        }
        return wanted instanceof UnionType union ? union.members().items() : null;
    }
}
