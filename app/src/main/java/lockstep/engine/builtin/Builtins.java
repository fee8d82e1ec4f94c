package lockstep.engine.builtin;

import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Types;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;

/** Makes the module {@code builtins}. */
public final class Builtins {
    private static final PyType[] TYPES = {
        Types.OBJECT,
        Types.TYPE,
        Types.INT,
        Types.BOOL,
        Types.FLOAT,
        Types.STR,
        Types.BYTES,
        Types.BYTEARRAY,
        Types.MEMORYVIEW,
        Types.LIST,
        Types.TUPLE,
        Types.DICT,
        Types.SET,
        Types.FROZENSET,
        Types.RANGE,
        Types.SLICE,
        Types.PROPERTY,
        Types.STATIC_METHOD,
        Types.CLASS_METHOD,
        Types.SUPER,
        Enumerate.TYPE,
        Zip.TYPE,
        Mapped.TYPE,
        Filter.TYPE,
        Reversed.TYPE
    };

    private Builtins() {}

    /** Returns a new module with all that programs find without an import. */
    public static PyModule module() {
        PyModule module = new PyModule("builtins");
        for (PyType type : TYPES) {
            module.set(type.name(), type);
        }
        ExceptionTypes.byName().forEach(module::set);
        module.set("Ellipsis", Singleton.ELLIPSIS);
        module.set("NotImplemented", Singleton.NOT_IMPLEMENTED);
        module.set("__debug__", true);
        Aggregates.fill(module);
        Numbers.fill(module);
        ObjectFunctions.fill(module);
        Texts.fill(module);
        Refused.fill(module);
        Leaving.fill(module);
        return module;
    }
}
