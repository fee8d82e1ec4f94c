package lockstep.engine.future;

import java.util.List;
import lockstep.engine.thread.OwnStep;
import lockstep.engine.thread.Seconds;
import lockstep.engine.thread.Waits;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The module {@code _futures}, on which {@code concurrent.futures} is built in Python. */
public final class FutureTypes {
    private static final String BASE = "concurrent.futures._base";

    /** {@code concurrent.futures._base.Error}. */
    public static final PyType ERROR = PyType.builtin(BASE, "Error", ExceptionTypes.EXCEPTION, content -> {});

    /** {@code concurrent.futures.CancelledError}. */
    public static final PyType CANCELLED_ERROR = PyType.builtin(BASE, "CancelledError", ERROR, content -> {});

    /** What {@code concurrent.futures.Future} derives from. */
    public static final PyType FUTURE = PyType.builtin("_futures", "Future", Types.OBJECT, FutureTypes::fill);

    /** What {@code as_completed} and {@code wait} wait with. */
    public static final PyType WATCHER = Watcher.TYPE;

    /** The tasks of a {@code ThreadPoolExecutor}. */
    public static final PyType TASK_QUEUE = TaskQueue.TYPE;

    private FutureTypes() {}

    /** Makes the module. */
    public static PyModule create() {
        PyModule module = new PyModule("_futures");
        for (PyType type : List.of(ERROR, CANCELLED_ERROR, FUTURE, WATCHER, TASK_QUEUE)) {
            module.set(type.name(), type);
        }
        return module;
    }

    /** Returns a value that must be a future. */
    public static PyFuture future(Object value) {
        if (value instanceof PyFuture future) {
            return future;
        }
        throw Errors.typeError("a Future is required, not '%s'", Types.nameOf(value));
    }

    /** Returns a timeout in nanoseconds, 0 for one that is past, {@link Wait#NEVER} for None. */
    static long nanos(Object timeout) {
        return timeout == Singleton.NONE
                ? Wait.NEVER
                : Math.max(0, Seconds.toNanos(timeout, "timestamp too large to convert to C PyTime_t"));
    }

    private static void fill(TypeContent content) {
        content.constructor("Future(cls)", (thread, given) -> new PyFuture((PyType) given[0]))
                .method("done(self)", (thread, given) -> self(given).isDone())
                .method("cancelled(self)", (thread, given) -> self(given).isCancelled())
                .method("running(self)", (thread, given) -> self(given).state() == PyFuture.State.RUNNING)
                .method("result(self, timeout=None)", (thread, given) -> ending(thread, given, true))
                .method("exception(self, timeout=None)", (thread, given) -> ending(thread, given, false))
                .method(
                        "_cancel(self)",
                        (thread, given) -> listed(thread, self(given).cancel()))
                .method("_begin(self)", (thread, given) -> orNone(self(given).begin()))
                .method("_finish(self, result, exception, /)", FutureTypes::finish)
                .method("_keep(self, callback, /)", (thread, given) -> self(given)
                        .keep(given[1]))
                .property("_state", (thread, given) -> self(given).state().name())
                .property("_result", (thread, given) -> self(given).plainResult())
                .property("_exception", (thread, given) -> self(given).plainException());
    }

    private static PyFuture self(Object[] given) {
        return future(given[0]);
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? Singleton.NONE : value;
    }

    private static Object listed(Context thread, @Nullable List<Object> items) {
        return items == null ? Singleton.NONE : thread.heap().list(items);
    }

    /** False: it was over. None: nobody has asked to be called. Otherwise the callbacks. */
    private static Object finish(Context thread, Object[] given) {
        return OwnStep.of(thread, self(given).waiters(), "answer", given, () -> finishNow(thread, given));
    }

    private static Object finishNow(Context thread, Object[] given) {
        List<Object> callbacks = self(given).finish(given[1], given[2]);
        if (callbacks == null) {
            return Boolean.FALSE;
        }
        return callbacks.isEmpty() ? Singleton.NONE : thread.heap().list(callbacks);
    }

    private static Object ending(Context thread, Object[] given, boolean asResult) {
        PyFuture future = self(given);
        if (future.isDone()) {
            return asResult ? future.outcome() : future.raised();
        }
        long nanos = nanos(given[1]);
        EndOfTask end = new EndOfTask(future, asResult, nanos);
        return nanos > 0 ? end : end.expired(thread);
    }

    private static final class EndOfTask extends Wait {
        private final PyFuture future;
        private final boolean asResult;

        EndOfTask(PyFuture future, boolean asResult, long nanos) {
            super(Waits.deadline(nanos));
            this.future = future;
            this.asResult = asResult;
        }

        @Override
        public @Nullable Object attempt(Context thread) {
            return !future.isDone() ? null : asResult ? future.outcome() : future.raised();
        }

        @Override
        public Object expired(Context thread) {
            Object last = attempt(thread);
            if (last == null) {
                throw Errors.of(ExceptionTypes.TIMEOUT_ERROR);
            }
            return last;
        }

        @Override
        public Waitable on() {
            return future.waiters();
        }

        @Override
        public Object carried() {
            return asResult;
        }

        @Override
        public String reason() {
            return "future";
        }
    }
}
