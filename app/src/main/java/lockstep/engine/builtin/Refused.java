package lockstep.engine.builtin;

import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.PyModule;

/** Builtins of Python that Lockstep does not have: calling one says so and what to use. */
final class Refused {
    private static final String[][] NAMES = {
        {"exec", "write the code in the program itself"},
        {"eval", "write the expression in the program itself, or use int() and float() to read numbers"},
        {"compile", "write the code in the program itself"},
        {"__import__", "use an import statement"},
        {"breakpoint", "print the values you want to see"},
        {"help", "print the __doc__ of what you want to know about"},
        {"complex", "keep the two parts in a tuple"},
    };

    private Refused() {}

    static void fill(PyModule module) {
        for (String[] refused : NAMES) {
            module.function(refused[0] + "(*args, **kwargs)", (context, arguments) -> {
                throw Errors.of(
                        ExceptionTypes.NOT_IMPLEMENTED_ERROR,
                        refused[0] + "() is not part of Lockstep's Python yet: " + refused[1]);
            });
        }
    }
}
