package lockstep.engine.module;

import java.util.LinkedHashMap;
import java.util.Map;
import lockstep.engine.thread.LockTypes;
import lockstep.engine.thread.OwnStep;
import lockstep.engine.thread.PyLock;
import lockstep.engine.thread.PyRLock;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.PyThreads;
import lockstep.engine.thread.Scheduler;
import lockstep.engine.thread.ThreadHandle;
import lockstep.engine.thread.Waits;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Index;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Operators;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.DictWalk;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The module {@code _thread}: starting threads, locks, and who is who. {@code threading} is built on it in Python. */
public final class ThreadModule {
    private static final double TIMEOUT_MAX = 9223372036.0;

    private ThreadModule() {}

    /** Makes the module. */
    public static PyModule create() {
        PyModule module = new PyModule("_thread")
                .function(
                        "allocate_lock()",
                        (thread, given) -> current(thread).scheduler().lock(current(thread)))
                .function("_gate(lock, /)", (thread, given) -> {
                    // A lock written in Python could wait in the middle of a wait, and would need a second gate.
                    boolean plain = given[0] instanceof PyLock || given[0] instanceof PyRLock;
                    Scheduler scheduler = current(thread).scheduler();
                    return plain ? scheduler.gate(current(thread)) : scheduler.lock(current(thread));
                })
                .function("get_ident()", (thread, given) -> {
                    thread.service(Environment.class).tellsWhatDiffers();
                    return Ints.of(current(thread).ident());
                })
                .function("get_native_id()", (thread, given) -> {
                    thread.service(Environment.class).tellsWhatDiffers();
                    return Ints.of(nativeId(thread, current(thread)));
                })
                .function("_explores()", (thread, given) -> thread.service(Environment.class)
                        .explores())
                .function("_touches(owner, part, write, /)", (thread, given) -> thread.service(Environment.class)
                        .touches(
                                thread,
                                given[0],
                                given[1] == Singleton.NONE ? null : given[1],
                                given[2] == Boolean.TRUE))
                .function("_tells_id()", (thread, given) -> {
                    thread.service(Environment.class).tellsWhatDiffers();
                    return Singleton.NONE;
                })
                .function(
                        "_count()",
                        (thread, given) -> Ints.of(threads(thread).live().size() - 1))
                .function("start_new_thread(function, args, kwargs=?, /)", (thread, given) -> {
                    PyTuple arguments = tuple(given[1]);
                    PyThread started = threads(thread)
                            .start(
                                    current(thread),
                                    withKeywords(given[0], given[2]),
                                    arguments.items(),
                                    "Thread (" + name(given[0]) + ")",
                                    true,
                                    false);
                    return Waits.begun(started, Ints.of(started.ident()));
                })
                .function("_start(function, name, daemon, /)", (thread, given) -> {
                    PyThread started = threads(thread)
                            .start(
                                    current(thread),
                                    given[0],
                                    new Object[0],
                                    (String) given[1],
                                    given[2] == Boolean.TRUE,
                                    true);
                    return Waits.begun(started, ThreadHandle.of(started, nativeId(thread, started)));
                })
                .function("_begun()", (thread, given) -> {
                    current(thread).begin();
                    return Singleton.NONE;
                })
                .function(
                        "_ends()",
                        (thread, given) ->
                                OwnStep.of(thread, current(thread).end(), "end", given, () -> Singleton.NONE))
                .function(
                        "_current_handle()",
                        (thread, given) -> ThreadHandle.of(current(thread), nativeId(thread, current(thread))))
                .function("_format_uncaught(error, /)", (thread, given) -> {
                    Environment environment = thread.service(Environment.class);
                    environment.uncaught(thread, (PyException) given[0], 0);
                    return environment.traceback(thread, (PyException) given[0]);
                })
                .function("_format_exception(error, limit=None, chain=True, /)", (thread, given) -> {
                    int limit = given[1] == Singleton.NONE
                            ? Integer.MAX_VALUE
                            : (int) Math.max(
                                    -Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, Index.of(thread, given[1])));
                    return thread.service(Environment.class)
                            .traceback(thread, (PyException) given[0], limit, Operators.truth(thread, given[2]));
                });
        module.set("lock", LockTypes.LOCK);
        module.set("LockType", LockTypes.LOCK);
        module.set("RLock", LockTypes.RLOCK);
        module.set("error", ExceptionTypes.RUNTIME_ERROR);
        module.set("TIMEOUT_MAX", TIMEOUT_MAX);
        return module;
    }

    private static Object withKeywords(Object function, @Nullable Object keywords) {
        if (keywords == null) {
            return function;
        }
        if (!(keywords instanceof PyDict dict)) {
            throw Errors.typeError("optional 3rd arg must be a dictionary");
        }
        Map<String, Object> named = new LinkedHashMap<>();
        for (DictWalk walk = new DictWalk(dict); walk.next(); ) {
            named.put(String.valueOf(walk.key()), walk.value());
        }
        return BuiltinFunction.of(
                "call(*args)",
                (thread, given) -> ((CodeThread) thread).runner().call(function, (Object[]) given[0], named));
    }

    private static PyThread current(Context thread) {
        return (PyThread) thread;
    }

    private static PyThreads threads(Context thread) {
        return thread.service(PyThreads.class);
    }

    private static long nativeId(Context thread, PyThread of) {
        return thread.service(Environment.class).pid() + of.number();
    }

    private static String name(Object function) {
        return function instanceof lockstep.engine.value.PyFunction known ? known.name() : "function";
    }

    private static PyTuple tuple(Object value) {
        if (value instanceof PyTuple items) {
            return items;
        }
        throw Errors.typeError("2nd arg must be a tuple");
    }
}
