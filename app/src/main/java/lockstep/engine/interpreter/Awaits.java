package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import lockstep.engine.type.Attributes;
import lockstep.engine.type.CoroutineMethods;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Types;
import lockstep.engine.value.AsyncStep;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.CoroutineSteps;
import lockstep.engine.value.FutureWait;
import lockstep.engine.value.PyAsyncGenerator;
import lockstep.engine.value.PyCoroutine;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PySuspendable.State;
import lockstep.python.code.Awaited;
import lockstep.python.code.Singleton;

/** The instructions of {@code await}, {@code async for} and {@code async with}. Stateless. */
final class Awaits {
    private static final Awaited[] ALL = Awaited.values();

    private Awaits() {}

    static int execute(Interpreter in, Frame f, int op, int pc) {
        int[] code = f.code.code;
        Object[] r = f.registers;
        switch (op) {
            case GET_AWAITABLE:
                r[code[pc + 1]] = awaitable(in, Cold.source(f, pc + 2), ALL[code[pc + 3]]);
                return pc + 4;
            case GET_ASYNC_ITERATOR:
                r[code[pc + 1]] = iterator(in, Cold.source(f, pc + 2));
                return pc + 3;
            case GET_ASYNC_NEXT:
                r[code[pc + 1]] = next(in, r[code[pc + 2]]);
                return pc + 3;
            case END_ASYNC_FOR: {
                PyException exception = (PyException) r[code[pc + 1]];
                return exception.type().isSubtypeOf(ExceptionTypes.STOP_ASYNC_ITERATION)
                        ? pc + 2
                        : Cold.raise(in, exception, false);
            }
            case LOAD_ASYNC_ENTER:
                r[code[pc + 1]] = special(in, Cold.source(f, pc + 2), "__aenter__", "");
                return pc + 3;
            case LOAD_ASYNC_EXIT:
                r[code[pc + 1]] = special(in, Cold.source(f, pc + 2), "__aexit__", " (missed __aexit__ method)");
                return pc + 3;
            default:
                throw new IllegalStateException("no instruction that awaits: " + op);
        }
    }

    private static Object special(Interpreter in, Object manager, String name, String missed) {
        Object method = Attributes.special(in.thread, manager, name);
        if (method == null) {
            throw Errors.typeError(
                    "'%s' object does not support the asynchronous context manager protocol%s",
                    Types.nameOf(manager), missed);
        }
        return method;
    }

    private static Object awaitable(Interpreter in, Object value, Awaited what) {
        if (value instanceof PyCoroutine coroutine) {
            if (coroutine.state() == State.SUSPENDED
                    && coroutine.frame() instanceof Frame frame
                    && Suspended.isAwaiting(frame)) {
                throw Errors.runtimeError("coroutine is being awaited already");
            }
            return coroutine;
        }
        if (value instanceof AsyncStep
                || (value instanceof PyGenerator generator
                        && generator.function().isIterableCoroutine())) {
            return value;
        }
        if (value instanceof PyInstance future
                && future.type().lookup("__await__") instanceof PyFunction function
                && function.code() instanceof LinkedCode code
                && code.futureAwait) {
            return new FutureWait(future);
        }
        Object method = value instanceof PyGenerator ? null : Attributes.special(in.thread, value, "__await__");
        if (method == null) {
            throw Errors.typeError(
                    switch (what) {
                        case OPERAND -> "object %s can't be used in 'await' expression";
                        case ENTERED ->
                            "'async with' received an object from __aenter__ that does not implement __await__: %s";
                        case LEFT ->
                            "'async with' received an object from __aexit__ that does not implement __await__: %s";
                        case NEXT -> "'async for' received an invalid object from __anext__: %s";
                    },
                    Types.nameOf(value));
        }
        Object iterator = Calls.nested(in, method, new Object[0], null);
        if (iterator instanceof PyCoroutine) {
            throw Errors.typeError("__await__() returned a coroutine");
        }
        if (!(iterator instanceof PyIterator) && Types.of(iterator).lookup("__next__") == null) {
            throw Errors.typeError("__await__() returned non-iterator of type '%s'", Types.nameOf(iterator));
        }
        return iterator;
    }

    static Object iterator(Interpreter in, Object value) {
        if (value instanceof PyAsyncGenerator) {
            return value;
        }
        Object method = Attributes.special(in.thread, value, "__aiter__");
        if (method == null) {
            throw Errors.typeError("'async for' requires an object with __aiter__ method, got %s", Types.nameOf(value));
        }
        Object iterator = Calls.nested(in, method, new Object[0], null);
        if (Types.of(iterator).lookup("__anext__") == null) {
            throw Errors.typeError(
                    "'async for' received an object from __aiter__ that does not implement __anext__: %s",
                    Types.nameOf(iterator));
        }
        return iterator;
    }

    static Object next(Interpreter in, Object iterator) {
        if (iterator instanceof PyAsyncGenerator generator) {
            return CoroutineMethods.next(in.thread, generator);
        }
        Object method = Attributes.special(in.thread, iterator, "__anext__");
        if (method == null) {
            throw Errors.typeError(
                    "'async for' requires an iterator with __anext__ method, got %s", Types.nameOf(iterator));
        }
        return Calls.nested(in, method, new Object[0], null);
    }

    /**
     * One turn of an await of a future: gives the future to the task, then its result. What it finds out about futures is
     * kept in the caches of the instruction and of its operands.
     *
     * @return where to go on
     */
    static int future(Interpreter in, Frame f, int pc, FutureWait wait) {
        int[] code = f.code.code;
        PyInstance future = wait.future();
        if (attribute(in, f, pc, future, "_state").equals("PENDING")) {
            if (wait.asked()) {
                throw Errors.runtimeError("await wasn't used with future");
            }
            wait.ask();
            if (!Caching.store(in, f.code, pc + 1, future, "_asyncio_future_blocking", Boolean.TRUE)) {
                Attributes.set(in.thread, future, "_asyncio_future_blocking", Boolean.TRUE);
            }
            f.registers[code[pc + 1]] = future;
            return pc + 5;
        }
        f.next = code[pc + 4];
        AttributeCache cache = Caching.find(f.code, pc + 2, future, "result");
        Object value = cache != null && cache.method() != null
                ? Calls.start(in, cache.method(), new Object[] {future}, null)
                : Calls.start(in, Attributes.get(in.thread, future, "result"), new Object[0], null);
        return Cold.store(in, f, value, code[pc + 1], code[pc + 4]);
    }

    private static Object attribute(Interpreter in, Frame f, int pc, PyInstance object, String name) {
        Object value = Caching.load(in, f.code, pc, object, name);
        return value == null ? Attributes.get(in.thread, object, name) : value;
    }

    /** Has the event loop close an async generator that was left in its middle. */
    static Object dropped(Context context, Object iterator) {
        Object hook = ((CodeThread) context).droppedGeneratorHook();
        if (hook != null && iterator instanceof PyAsyncGenerator generator && generator.state() == State.SUSPENDED) {
            context.call(hook, generator);
        }
        return Singleton.NONE;
    }

    /** Returns what {@code yield from} goes through for a value. */
    static Object delegate(Interpreter in, Frame f, Object value) {
        if (value instanceof PyCoroutine
                && !f.code.object().coroutine()
                && (f.generator == null || !f.generator.function().isIterableCoroutine())) {
            throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
        boolean itself = value instanceof PyGenerator
                || value instanceof PyCoroutine
                || value instanceof CoroutineSteps
                || value instanceof AsyncStep;
        return itself ? value : Operations.iterator(in, value);
    }
}
