package lockstep.engine.type;

import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Resume;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/** The methods of generators. */
final class GeneratorMethods {
    private GeneratorMethods() {}

    static void fill(TypeContent content) {
        content.method("__iter__(self, /)", (context, given) -> given[0])
                .method(
                        "__next__(self, /)",
                        (context, given) -> new Resume(generator(given), Singleton.NONE, null, null))
                .method("send(self, value, /)", (context, given) -> new Resume(generator(given), given[1], null, null))
                .method(
                        "throw(self, type, value=?, traceback=?, /)",
                        (context, given) -> new Resume(
                                generator(given), Singleton.NONE, exception(context, given[1], given[2]), null))
                .method("close(self, /)", (context, given) -> close(context, generator(given)))
                .property("__name__", (context, given) -> generator(given).name())
                .property("__qualname__", (context, given) -> generator(given).qualifiedName())
                .property("gi_running", (context, given) -> generator(given).state() == PyGenerator.State.RUNNING);
    }

    private static PyGenerator generator(Object[] given) {
        return (PyGenerator) given[0];
    }

    private static PyException exception(
            Context context, Object type, @org.jspecify.annotations.Nullable Object value) {
        if (type instanceof PyException exception) {
            return exception;
        }
        if (type instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            if (value instanceof PyException exception) {
                return exception;
            }
            Object made = value == null || value == Singleton.NONE ? context.call(cls) : context.call(cls, value);
            return (PyException) made;
        }
        throw Errors.typeError(
                "exceptions must be classes or instances deriving from BaseException, not %s", Types.nameOf(type));
    }

    private static Object close(Context context, PyGenerator generator) {
        if (generator.state() == PyGenerator.State.CREATED) {
            generator.finish();
        }
        if (generator.state() == PyGenerator.State.FINISHED) {
            return Singleton.NONE;
        }
        PyException exit = new PyException(ExceptionTypes.GENERATOR_EXIT);
        try {
            ((CodeThread) context).runner().resume(new Resume(generator, Singleton.NONE, exit, null));
        } catch (PyError error) {
            PyException ending = error.exception();
            if (ending.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
                return ending.arguments().length > 0 ? ending.arguments()[0] : Singleton.NONE;
            }
            if (ending == exit || ending.type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT)) {
                return Singleton.NONE;
            }
            throw error;
        }
        if (generator.state() != PyGenerator.State.FINISHED) {
            throw Errors.runtimeError("generator ignored GeneratorExit");
        }
        return Singleton.NONE;
    }
}
