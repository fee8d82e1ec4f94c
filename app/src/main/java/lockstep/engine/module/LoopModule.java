package lockstep.engine.module;

import lockstep.engine.thread.Waker;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Types;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.CoroutineResult;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.PyCoroutine;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Resume;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Wait;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * The module {@code _loop}: what {@code asyncio} and {@code contextvars}, which are written in Python, keep for each
 * thread, and how an event loop waits.
 */
public final class LoopModule {
    private static final double NANOS = 1e9;
    private static final double LONGEST_SECONDS = 9e9;
    private static final PyType RESULT = PyType.builtin(
            "_loop",
            "Result",
            Types.OBJECT,
            content -> content.property("value", (thread, given) -> ((CoroutineResult) given[0]).value()));
    private static final PyType WAKER = PyType.builtin("_loop", "Waker", Types.OBJECT, LoopModule::fillWaker);

    private LoopModule() {}

    /** Makes the module. */
    public static PyModule create() {
        PyModule module = new PyModule("_loop")
                .function("running()", (thread, given) -> of(thread).loop())
                .function("set_running(loop, /)", (thread, given) -> {
                    of(thread).loop(given[0]);
                    return Singleton.NONE;
                })
                .function("variables()", (thread, given) -> of(thread).variables())
                .function("set_variables(variables, /)", (thread, given) -> {
                    of(thread).variables(given[0]);
                    return Singleton.NONE;
                })
                .function("set_hooks(first, dropped, /)", (thread, given) -> {
                    of(thread).asyncGeneratorHooks(hook(given[0]), hook(given[1]));
                    return Singleton.NONE;
                });
        module.function("advance(coroutine, /)", LoopModule::advance);
        module.function("unhandled(error, future, /)", (thread, given) -> {
            int task = given[1] instanceof PyInstance future ? LoopDecision.number(future) : 0;
            thread.service(Environment.class).uncaught(thread, (PyException) given[0], task);
            return Singleton.NONE;
        });
        module.set("Result", RESULT);
        module.set("Waker", WAKER);
        module.function(
                "timers()",
                (thread, given) -> thread.service(Clocks.class).areStill() ? new FreeTimers() : new Timers());
        module.set("FreeTimers", FreeTimers.TYPE);
        return module;
    }

    private static @Nullable Object hook(Object given) {
        return given == Singleton.NONE ? null : given;
    }

    private static CodeThread of(Context thread) {
        return (CodeThread) thread;
    }

    /** Resumes a coroutine to its next await: returns what it yields there, or its result as a {@code Result}. */
    private static Object advance(Context thread, Object[] given) {
        return given[0] instanceof PyCoroutine coroutine
                ? new Resume(coroutine, Singleton.NONE, null, new CoroutineResult(RESULT))
                : new Delegate(Attributes.get(thread, given[0], "send"), Singleton.NONE);
    }

    private static void fillWaker(TypeContent content) {
        content.constructor("Waker(cls)", (thread, given) -> new Waker(WAKER))
                .method("wake(self)", (thread, given) -> {
                    ((Waker) given[0]).wake();
                    return Singleton.NONE;
                })
                .method("wait(self, seconds=None)", (thread, given) -> ((Waker) given[0]).waiting(nanos(given[1])));
    }

    private static long nanos(Object seconds) {
        if (!(seconds instanceof Number number)) {
            return Wait.NEVER;
        }
        double length = Math.min(LONGEST_SECONDS, Math.max(0, number.doubleValue()));
        return (long) Math.ceil(length * NANOS);
    }
}
