package lockstep.engine.type;

import lockstep.engine.value.AttributeDict;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyModule;

/** The {@code __dict__} of instances and modules, read and assigned. */
final class OwnDict {
    private OwnDict() {}

    /** @throws lockstep.engine.value.PyError AttributeError where the object has none */
    static Object of(Object object) {
        if (object instanceof PyInstance instance) {
            if (isFixed(instance)) {
                throw AttributeErrors.missing(instance, "__dict__");
            }
            Object given = instance.givenDict();
            return given != null ? given : new AttributeDict(instance);
        }
        if (object instanceof PyModule module) {
            return new AttributeDict(module);
        }
        throw AttributeErrors.missing(object, "__dict__");
    }

    /** Has the object's attributes in that dict from now on; several objects may share one. */
    static void give(Context context, Object object, Object dict) {
        if (!(object instanceof PyInstance instance)) {
            throw Errors.attributeError(
                    "attribute '__dict__' of '%s' objects is not writable",
                    Types.of(object).name());
        }
        if (isFixed(instance)) {
            throw AttributeErrors.fixed(instance, "__dict__");
        }
        if (dict instanceof AttributeDict attributes && attributes.target() instanceof PyInstance other) {
            instance.attributesIn(shared(context, other));
        } else if (dict instanceof PyDict || (dict instanceof PyDerived derived && derived.value() instanceof PyDict)) {
            instance.attributesIn(dict);
        } else {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '%s'", Types.nameOf(dict));
        }
    }

    /** Returns the dict that the instance has its attributes in, from now on if not before. */
    private static Object shared(Context context, PyInstance instance) {
        Object given = instance.givenDict();
        if (given != null) {
            return given;
        }
        PyDict dict = context.heap().dict();
        instance.dictContent().forEach((name, value) -> dict.put(context, name, value));
        instance.attributesIn(dict);
        return dict;
    }

    private static boolean isFixed(PyInstance instance) {
        return !instance.type().isOpen() && !instance.type().isBuiltin();
    }
}
