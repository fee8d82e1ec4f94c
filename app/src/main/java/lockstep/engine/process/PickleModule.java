package lockstep.engine.process;

import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;

/** The module {@code _pickle}. */
public final class PickleModule {
    /** {@code pickle.PickleError}. */
    public static final PyType PICKLE_ERROR =
            PyType.builtin("_pickle", "PickleError", ExceptionTypes.EXCEPTION, content -> {});

    /** {@code pickle.PicklingError}. */
    public static final PyType PICKLING_ERROR = PyType.builtin("_pickle", "PicklingError", PICKLE_ERROR, content -> {});

    /** {@code pickle.UnpicklingError}. */
    public static final PyType UNPICKLING_ERROR =
            PyType.builtin("_pickle", "UnpicklingError", PICKLE_ERROR, content -> {});

    private PickleModule() {}

    /** Makes the module. */
    public static PyModule create() {
        PyModule module = new PyModule("_pickle");
        module.set("PickleError", PICKLE_ERROR);
        module.set("PicklingError", PICKLING_ERROR);
        module.set("UnpicklingError", UNPICKLING_ERROR);
        return module.function("dumps(obj, /)", (thread, given) -> new PyBytes(Pickle.dumps(thread, given[0])))
                .function("loads(data, /)", (thread, given) -> {
                    if (given[0] instanceof PyBytes bytes) {
                        return Pickle.loads(thread, bytes.bytes());
                    }
                    throw Errors.typeError(
                            "a bytes-like object is required, not '%s'", lockstep.engine.type.Types.nameOf(given[0]));
                });
    }
}
