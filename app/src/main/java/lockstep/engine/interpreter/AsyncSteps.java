package lockstep.engine.interpreter;

import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.AsyncStep;
import lockstep.engine.value.AsyncStep.Kind;
import lockstep.engine.value.PyAsyncGenerator;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PySuspendable.State;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Goes through the steps of async generators. Stateless. */
final class AsyncSteps {
    /**
     * The end of a step: what the generator yields is its result.
     *
     * @param told whether the result is told by StopIteration, as {@code send()} does; else the caller's await ends
     */
    private record End(AsyncStep step, boolean told) implements Completion {
        @Override
        public Object complete(Interpreter in, @Nullable Frame caller, Object result) {
            boolean finished = step.generator().state() == State.FINISHED;
            step.close();
            if (step.kind() == Kind.CLOSE) {
                if (!finished) {
                    throw Errors.runtimeError("async generator ignored GeneratorExit");
                }
            } else if (finished) {
                throw Errors.of(ExceptionTypes.STOP_ASYNC_ITERATION);
            }
            if (told || caller == null) {
                throw stop(result);
            }
            caller.next = caller.exhausted;
            return result;
        }

        @Override
        public @Nullable Object failed(Interpreter in, Frame caller, PyException exception) {
            step.close();
            if (!closes(step, exception)) {
                return null;
            }
            caller.next = caller.exhausted;
            return Singleton.NONE;
        }
    }

    private AsyncSteps() {}

    private static PyError stop(Object result) {
        return result == Singleton.NONE ? Errors.stopIteration() : Errors.of(ExceptionTypes.STOP_ITERATION, result);
    }

    private static boolean closes(AsyncStep step, PyException exception) {
        return step.kind() == Kind.CLOSE
                && (exception.type().isSubtypeOf(ExceptionTypes.STOP_ASYNC_ITERATION)
                        || exception.type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT));
    }

    /** One turn of an await of a step. Returns {@link Calls#PUSHED}, or null when it ends at once with None. */
    static @Nullable Object turn(Interpreter in, AsyncStep step, Object sent, @Nullable PyException thrown) {
        try {
            return push(in, step, sent, thrown, false);
        } catch (PyError error) {
            step.close();
            if (closes(step, error.exception())) {
                return null;
            }
            throw error;
        }
    }

    /** One turn by hand: {@code send()} or {@code throw()} of a step, in a nested run. */
    static Object told(Interpreter in, AsyncStep step, Object sent, @Nullable PyException thrown) {
        try {
            if (push(in, step, sent, thrown, true) == null) {
                throw stop(Singleton.NONE);
            }
            return Calls.runPushed(in);
        } catch (PyError error) {
            boolean over = step.closed();
            step.close();
            throw !over && closes(step, error.exception()) ? stop(Singleton.NONE) : error;
        }
    }

    private static @Nullable Object push(
            Interpreter in, AsyncStep step, Object given, @Nullable PyException thrown, boolean told) {
        PyAsyncGenerator generator = step.generator();
        if (step.closed()) {
            throw Errors.runtimeError(
                    "cannot reuse already awaited %s", step.kind().title());
        }
        Object sent = given;
        PyException raised = thrown;
        if (step.initial()) {
            if (generator.stepping()) {
                step.close();
                throw Errors.runtimeError(
                        "%s(): asynchronous generator is already running",
                        step.kind().method());
            }
            if (generator.state() == State.FINISHED && step.kind() != Kind.SEND) {
                step.close();
                return null;
            }
            step.begin();
            if (step.kind() != Kind.SEND) {
                raised = thrown == null ? (PyException) step.value() : thrown;
            } else if (sent == Singleton.NONE) {
                sent = step.value();
            }
        }
        State before = generator.state();
        if (before == State.CREATED && raised == null && sent != Singleton.NONE) {
            throw Errors.typeError("can't send non-None value to a just-started async generator");
        }
        Frame frame = Generators.claim(generator);
        if (frame == null) {
            throw raised != null ? new PyError(raised) : Errors.of(ExceptionTypes.STOP_ASYNC_ITERATION);
        }
        if (raised != null && before == State.CREATED) {
            generator.finish();
            frame.code.passedBy(raised, Generators.BEFORE_ITS_START);
            throw new PyError(raised);
        }
        frame.thrown = raised;
        Generators.enter(in, generator, frame, sent, new End(step, told));
        return Calls.PUSHED;
    }

    /** The generator yields an item: the step ends. The generator's frame is gone from the top. @return where to go on */
    static int yielded(Interpreter in, Frame frame, @Nullable Frame back, Object item) {
        if (frame.entry) {
            in.result = item;
            in.ended = true;
            return Interpreter.LEAVE;
        }
        Completion completion = frame.completion;
        if (back != null && completion != null) {
            Unwinding.deliver(back, completion.complete(in, back, item));
        }
        return Interpreter.RELOAD;
    }
}
