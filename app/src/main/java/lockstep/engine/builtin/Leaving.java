package lockstep.engine.builtin;

import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.PyModule;

/** {@code exit} and {@code quit}, which end the program as {@code sys.exit} does. */
final class Leaving {
    private Leaving() {}

    static void fill(PyModule module) {
        for (String name : new String[] {"exit", "quit"}) {
            module.function(name + "(code=None)", (context, arguments) -> {
                throw Errors.of(ExceptionTypes.SYSTEM_EXIT, arguments[0]);
            });
        }
    }
}
