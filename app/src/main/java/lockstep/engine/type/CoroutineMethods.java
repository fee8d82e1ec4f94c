package lockstep.engine.type;

import lockstep.engine.value.AsyncStep;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.CoroutineSteps;
import lockstep.engine.value.PyAsyncGenerator;
import lockstep.engine.value.PyCoroutine;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Resume;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/** The methods of coroutines and async generators, and of what they are awaited through. */
public final class CoroutineMethods {
    private static final PyType STEPS = PyType.builtin("coroutine_wrapper", Types.OBJECT, CoroutineMethods::fillSteps);
    private static final PyType SEND =
            PyType.builtin("async_generator_asend", Types.OBJECT, CoroutineMethods::fillAsyncStep);
    private static final PyType THROW =
            PyType.builtin("async_generator_athrow", Types.OBJECT, CoroutineMethods::fillAsyncStep);

    private CoroutineMethods() {}

    static void fill(TypeContent content) {
        GeneratorMethods.common(content);
        content.method("__await__(self, /)", (context, given) -> new CoroutineSteps(STEPS, (PyCoroutine) given[0]))
                .property("cr_running", (context, given) -> GeneratorMethods.running(given))
                .property("cr_frame", GeneratorMethods::frame)
                .property("cr_code", (context, given) -> GeneratorMethods.code(given))
                .property("cr_suspended", (context, given) -> GeneratorMethods.suspended(given))
                .property("cr_origin", (context, given) -> Singleton.NONE)
                .property("cr_await", GeneratorMethods::awaited);
    }

    private static void fillSteps(TypeContent content) {
        content.method("__iter__(self, /)", (context, given) -> given[0])
                .method("__next__(self, /)", (context, given) -> resume(given, Singleton.NONE))
                .method("send(self, value, /)", (context, given) -> resume(given, given[1]))
                .method(
                        "throw(self, type, value=?, traceback=?, /)",
                        (context, given) -> new Resume(
                                coroutine(given),
                                Singleton.NONE,
                                GeneratorMethods.exception(context, given[1], given[2]),
                                null))
                .method("close(self, /)", (context, given) -> GeneratorMethods.close(context, coroutine(given)));
    }

    private static PyCoroutine coroutine(Object[] given) {
        return ((CoroutineSteps) given[0]).coroutine();
    }

    private static Resume resume(Object[] given, Object sent) {
        return new Resume(coroutine(given), sent, null, null);
    }

    static void fillAsyncGenerator(TypeContent content) {
        GeneratorMethods.names(content);
        content.method("__aiter__(self, /)", (context, given) -> given[0])
                .method("__anext__(self, /)", (context, given) -> next(context, generator(given)))
                .method(
                        "asend(self, value, /)",
                        (context, given) -> step(context, generator(given), AsyncStep.Kind.SEND, given[1]))
                .method(
                        "athrow(self, type, value=?, traceback=?, /)",
                        (context, given) -> step(
                                context,
                                generator(given),
                                AsyncStep.Kind.THROW,
                                GeneratorMethods.exception(context, given[1], given[2])))
                .method(
                        "aclose(self, /)",
                        (context, given) -> step(
                                context,
                                generator(given),
                                AsyncStep.Kind.CLOSE,
                                new PyException(ExceptionTypes.GENERATOR_EXIT)))
                .property("ag_running", (context, given) -> generator(given).stepping())
                .property("ag_suspended", (context, given) -> GeneratorMethods.suspended(given))
                .property("ag_frame", GeneratorMethods::frame)
                .property("ag_code", (context, given) -> GeneratorMethods.code(given))
                .property("ag_await", GeneratorMethods::awaited);
    }

    private static PyAsyncGenerator generator(Object[] given) {
        return (PyAsyncGenerator) given[0];
    }

    /** Returns the step to the generator's next item. */
    public static AsyncStep next(Context context, PyAsyncGenerator generator) {
        return step(context, generator, AsyncStep.Kind.SEND, Singleton.NONE);
    }

    private static AsyncStep step(Context context, PyAsyncGenerator generator, AsyncStep.Kind kind, Object value) {
        if (generator.becomesKnown()) {
            Object hook = ((CodeThread) context).asyncGeneratorHook();
            if (hook != null) {
                context.call(hook, generator);
            }
        }
        return new AsyncStep(kind == AsyncStep.Kind.SEND ? SEND : THROW, generator, kind, value);
    }

    private static void fillAsyncStep(TypeContent content) {
        content.method("__await__(self, /)", (context, given) -> given[0])
                .method("__iter__(self, /)", (context, given) -> given[0])
                .method("__next__(self, /)", (context, given) -> take(context, given, Singleton.NONE, null))
                .method("send(self, value, /)", (context, given) -> take(context, given, given[1], null))
                .method(
                        "throw(self, type, value=?, traceback=?, /)",
                        (context, given) -> take(
                                context,
                                given,
                                Singleton.NONE,
                                GeneratorMethods.exception(context, given[1], given[2])))
                .method("close(self, /)", (context, given) -> {
                    ((AsyncStep) given[0]).close();
                    return Singleton.NONE;
                });
    }

    private static Object take(
            Context context, Object[] given, Object sent, @org.jspecify.annotations.Nullable PyException thrown) {
        return ((CodeThread) context).runner().step((AsyncStep) given[0], sent, thrown);
    }
}
