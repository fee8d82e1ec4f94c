package lockstep.engine.type;

import lockstep.engine.value.Missing;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;

/** The words of AttributeError. */
public final class AttributeErrors {
    private AttributeErrors() {}

    /** The error of reading an attribute that is not there. */
    public static PyError missing(Object object, String name) {
        PyError error = words(object, name);
        error.exception().missing(new Missing(name, object, null));
        return error;
    }

    private static PyError words(Object object, String name) {
        if (object instanceof PyModule module) {
            return Errors.attributeError("module '%s' has no attribute '%s'", module.name(), name);
        }
        if (object instanceof PyType type) {
            return Errors.attributeError("type object '%s' has no attribute '%s'", type.nameInMessages(), name);
        }
        if (object instanceof SuperProxy) {
            return Errors.attributeError("'super' object has no attribute '%s'", name);
        }
        return Errors.attributeError("'%s' object has no attribute '%s'", Types.nameOf(object), name);
    }

    /** The error of deleting through an instance what only its class has. */
    static PyError undeletable(Object object, String name, Object attribute) {
        if (attribute instanceof lockstep.engine.value.Slot) {
            return Errors.attributeError("%s", name);
        }
        return Types.of(object).isOpen() ? missing(object, name) : fixed(object, name);
    }

    /** The error of setting an attribute that cannot be set. */
    static PyError fixed(Object object, String name) {
        if (object instanceof PyType type) {
            return Errors.typeError("cannot set '%s' attribute of immutable type '%s'", name, type.nameInMessages());
        }
        PyType type = Types.of(object);
        if (type.lookup(name) != null && !name.equals("__dict__")) {
            return Errors.attributeError("'%s' object attribute '%s' is read-only", type.nameInMessages(), name);
        }
        return Errors.attributeError(
                "'%s' object has no attribute '%s' and no __dict__ for setting new attributes",
                type.nameInMessages(), name);
    }
}
