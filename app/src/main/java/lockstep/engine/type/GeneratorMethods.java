package lockstep.engine.type;

import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PySuspendable;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Resume;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/** The methods of generators, and what coroutines share with them. */
final class GeneratorMethods {
    private GeneratorMethods() {}

    static void fill(TypeContent content) {
        common(content);
        content.method("__iter__(self, /)", (context, given) -> given[0])
                .method(
                        "__next__(self, /)",
                        (context, given) -> new Resume(suspendable(given), Singleton.NONE, null, null))
                .property("gi_running", (context, given) -> running(given))
                .property("gi_suspended", (context, given) -> suspended(given))
                .property("gi_frame", GeneratorMethods::frame)
                .property("gi_code", (context, given) -> code(given))
                .property("gi_yieldfrom", GeneratorMethods::awaited);
    }

    /** What generators and coroutines have in common. */
    static void common(TypeContent content) {
        content.method("send(self, value, /)", (context, given) -> new Resume(suspendable(given), given[1], null, null))
                .method(
                        "throw(self, type, value=?, traceback=?, /)",
                        (context, given) -> new Resume(
                                suspendable(given), Singleton.NONE, exception(context, given[1], given[2]), null))
                .method("close(self, /)", (context, given) -> close(context, suspendable(given)));
        names(content);
    }

    static void names(TypeContent content) {
        content.property("__name__", (context, given) -> suspendable(given).name())
                .property("__qualname__", (context, given) -> suspendable(given).qualifiedName());
    }

    static boolean running(Object[] given) {
        return suspendable(given).state() == PySuspendable.State.RUNNING;
    }

    static boolean suspended(Object[] given) {
        return suspendable(given).state() == PySuspendable.State.SUSPENDED;
    }

    static Object frame(Context context, Object[] given) {
        return ((CodeThread) context).runner().frame(suspendable(given), code(given));
    }

    static Object awaited(Context context, Object[] given) {
        return ((CodeThread) context).runner().awaited(suspendable(given));
    }

    static Object code(Object[] given) {
        return CodeView.of(suspendable(given).function());
    }

    private static PySuspendable suspendable(Object[] given) {
        return (PySuspendable) given[0];
    }

    static PyException exception(Context context, Object type, @org.jspecify.annotations.Nullable Object value) {
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

    static Object close(Context context, PySuspendable generator) {
        if (generator.state() == PySuspendable.State.CREATED) {
            generator.finish();
        }
        if (generator.state() == PySuspendable.State.FINISHED) {
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
        if (generator.state() != PySuspendable.State.FINISHED) {
            throw Errors.runtimeError("%s ignored GeneratorExit", generator.kind());
        }
        return Singleton.NONE;
    }
}
