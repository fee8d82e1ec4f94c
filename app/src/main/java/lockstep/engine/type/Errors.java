package lockstep.engine.type;

import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyType;

/**
 * Makes the exceptions that builtins raise: {@code throw Errors.typeError("object of type '%s' has no len()", name)}. With
 * arguments the text is a format, without it is taken as it is.
 */
public final class Errors {
    private Errors() {}

    /** An exception of any type with any arguments. */
    public static PyError of(PyType type, Object... arguments) {
        return new PyError(new PyException(type, arguments));
    }

    private static PyError text(PyType type, String text, Object... arguments) {
        return of(type, arguments.length == 0 ? text : String.format(java.util.Locale.ROOT, text, arguments));
    }

    public static PyError typeError(String text, Object... arguments) {
        return text(ExceptionTypes.TYPE_ERROR, text, arguments);
    }

    public static PyError valueError(String text, Object... arguments) {
        return text(ExceptionTypes.VALUE_ERROR, text, arguments);
    }

    public static PyError attributeError(String text, Object... arguments) {
        return text(ExceptionTypes.ATTRIBUTE_ERROR, text, arguments);
    }

    public static PyError indexError(String text, Object... arguments) {
        return text(ExceptionTypes.INDEX_ERROR, text, arguments);
    }

    public static PyError runtimeError(String text, Object... arguments) {
        return text(ExceptionTypes.RUNTIME_ERROR, text, arguments);
    }

    public static PyError zeroDivisionError(String text, Object... arguments) {
        return text(ExceptionTypes.ZERO_DIVISION_ERROR, text, arguments);
    }

    public static PyError overflowError(String text, Object... arguments) {
        return text(ExceptionTypes.OVERFLOW_ERROR, text, arguments);
    }

    public static PyError nameError(String text, Object... arguments) {
        return text(ExceptionTypes.NAME_ERROR, text, arguments);
    }

    public static PyError recursionError(String text, Object... arguments) {
        return text(ExceptionTypes.RECURSION_ERROR, text, arguments);
    }

    public static PyError memoryError() {
        return of(ExceptionTypes.MEMORY_ERROR);
    }

    /** KeyError; the key is shown by its repr. */
    public static PyError keyError(Object key) {
        return of(ExceptionTypes.KEY_ERROR, key);
    }

    /** The end of an iteration, for {@code next()} called by the program. */
    public static PyError stopIteration() {
        return of(ExceptionTypes.STOP_ITERATION);
    }
}
