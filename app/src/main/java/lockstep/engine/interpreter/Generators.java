package lockstep.engine.interpreter;

import java.util.Objects;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.AsyncYield;
import lockstep.engine.value.CoroutineResult;
import lockstep.engine.value.PyCoroutine;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PySuspendable;
import lockstep.engine.value.Resume;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Resuming and suspending generators: their frames move on and off the top of the thread's. Stateless. */
final class Generators {
    /** The end of the generator ends the caller's {@code for} loop or {@code yield from}. */
    private enum End implements Completion {
        OF_LOOP;

        @Override
        public Object complete(Interpreter interpreter, @Nullable Frame caller, Object result) {
            Objects.requireNonNull(caller).next = caller.exhausted;
            return result;
        }
    }

    /** In a {@code for} loop, where the value returned is dropped. */
    private enum LoopEnd implements Completion {
        DROPPED;

        @Override
        public Object complete(Interpreter interpreter, @Nullable Frame caller, Object result) {
            Objects.requireNonNull(caller).next = caller.exhausted;
            caller.destination = -1;
            return result;
        }
    }

    /** The end of the generator as {@code next()} and {@code send()} tell it. */
    private record Told(@Nullable Object otherwise) implements Completion {
        @Override
        public Object complete(Interpreter interpreter, @Nullable Frame caller, Object result) {
            return end(result, otherwise);
        }
    }

    private static final int YIELD_WORDS = 3;
    /** The position of a frame that has run no instruction: tracebacks show the line of the definition. */
    static final int BEFORE_ITS_START = -1;

    private Generators() {}

    private static Object end(Object result, @Nullable Object otherwise) {
        if (otherwise instanceof CoroutineResult told) {
            told.value(result);
        }
        if (otherwise != null) {
            return otherwise;
        }
        throw result == Singleton.NONE ? Errors.stopIteration() : Errors.of(ExceptionTypes.STOP_ITERATION, result);
    }

    /** One turn of a {@code for} loop; its target is in the frame on top. Returns a value or {@link Calls#PUSHED}. */
    static @Nullable Object nextInLoop(Interpreter interpreter, PySuspendable generator) {
        Frame frame = claim(generator);
        if (frame == null) {
            return null;
        }
        enter(interpreter, generator, frame, Singleton.NONE, LoopEnd.DROPPED);
        return Calls.PUSHED;
    }

    /** One turn of {@code yield from} or {@code await}. Returns null when the generator has ended before. */
    static @Nullable Object send(Interpreter interpreter, PySuspendable generator, Object value) {
        Frame frame = claim(generator);
        if (frame == null) {
            if (generator instanceof PyCoroutine) {
                throw reused();
            }
            return null;
        }
        enter(interpreter, generator, frame, value, End.OF_LOOP);
        return Calls.PUSHED;
    }

    /** Raises in the generator that {@code yield from} goes through. @return null when it has ended before */
    static @Nullable Object raise(Interpreter interpreter, PySuspendable generator, PyException thrown) {
        Frame frame = claim(generator);
        if (frame == null) {
            return null;
        }
        frame.thrown = thrown;
        enter(interpreter, generator, frame, Singleton.NONE, End.OF_LOOP);
        return Calls.PUSHED;
    }

    private static PyError reused() {
        return Errors.runtimeError("cannot reuse already awaited coroutine");
    }

    /** Resumes in the place of a builtin. Returns a value or {@link Calls#PUSHED}. */
    static Object resume(Interpreter interpreter, Resume resume) {
        PySuspendable generator = resume.generator();
        PyException thrown = resume.thrown();
        PySuspendable.State before = generator.state();
        if (before == PySuspendable.State.CREATED && thrown == null && resume.sent() != Singleton.NONE) {
            throw Errors.typeError("can't send non-None value to a just-started %s", generator.kind());
        }
        Frame frame = claim(generator);
        if (frame == null) {
            if (generator instanceof PyCoroutine) {
                throw reused();
            }
            if (thrown != null) {
                throw new PyError(thrown);
            }
            return end(Singleton.NONE, resume.otherwise());
        }
        if (thrown != null && before == PySuspendable.State.CREATED) {
            generator.finish();
            frame.code.passedBy(thrown, BEFORE_ITS_START);
            throw new PyError(thrown);
        }
        frame.thrown = thrown;
        enter(interpreter, generator, frame, resume.sent(), new Told(resume.otherwise()));
        return Calls.PUSHED;
    }

    /** Runs a generator up to its next value in a nested run; null when it has ended. */
    static @Nullable Object nextNested(Interpreter interpreter, PySuspendable generator) {
        Frame frame = claim(generator);
        if (frame == null) {
            return null;
        }
        enter(interpreter, generator, frame, Singleton.NONE, null);
        Object value = interpreter.run(frame);
        return interpreter.ended ? null : value;
    }

    static @Nullable Frame claim(PySuspendable generator) {
        PySuspendable.State before = generator.start();
        if (before == null) {
            throw Errors.valueError("%s already executing", generator.kind());
        }
        return before == PySuspendable.State.FINISHED ? null : (Frame) generator.frame();
    }

    static void enter(
            Interpreter interpreter,
            PySuspendable generator,
            Frame frame,
            Object sent,
            @Nullable Completion completion) {
        frame.complete(completion);
        frame.entry = false;
        frame.sent = sent;
        try {
            Calls.push(interpreter, frame);
        } catch (PyError error) {
            if (interpreter.top != frame) {
                generator.suspend();
            }
            throw error;
        }
    }

    /**
     * Executes YIELD: gives the value to who resumed the generator; executed again on resumption, takes the value sent.
     *
     * @return where to go on
     */
    static int yield(Interpreter interpreter, Frame frame, int destination, int next, Object value) {
        Object sent = frame.sent;
        PyException thrown = frame.thrown;
        if (frame.suspended) {
            frame.suspended = false;
            frame.sent = null;
            if (thrown != null) {
                frame.thrown = null;
                throw new PyError(thrown);
            }
            frame.registers[destination] = sent == null ? Singleton.NONE : sent;
            if (frame.code.code[frame.pc] == Opcodes.YIELD && ++frame.code.heat > interpreter.hot) {
                return interpreter.compilation.turn(interpreter, frame, next);
            }
            return next;
        }
        return suspend(interpreter, frame, value);
    }

    /** Gives a value to who resumed the generator, whose frame stands at a YIELD. @return where to go on */
    static int suspend(Interpreter interpreter, Frame frame, Object value) {
        PySuspendable generator = frame.generator;
        if (generator == null) {
            throw new IllegalStateException("yield outside a generator");
        }
        Frame back = frame.back;
        frame.suspended = true;
        frame.back = null;
        frame.depth = 1;
        interpreter.top = back;
        generator.suspend();
        if (value instanceof AsyncYield item) {
            return AsyncSteps.yielded(interpreter, frame, back, item.value());
        }
        if (frame.entry) {
            interpreter.result = value;
            interpreter.ended = false;
            return Interpreter.LEAVE;
        }
        if (back != null) {
            Unwinding.deliver(back, value);
        }
        return Interpreter.RELOAD;
    }

    /**
     * Resumes a frame that stands at a YIELD, where nothing is thrown into it and the code behind was compiled.
     *
     * @param entries what was compiled, by position
     * @return that code, or null, with nothing done
     */
    static @Nullable Compiled resumed(Frame frame, @Nullable Compiled[] entries) {
        int[] code = frame.code.code;
        int pc = frame.pc;
        if (frame.thrown != null || code[pc] != Opcodes.YIELD) {
            return null;
        }
        Compiled compiled = entries[pc + YIELD_WORDS];
        if (compiled != null) {
            Object sent = frame.sent;
            frame.suspended = false;
            frame.sent = null;
            frame.registers[code[pc + 1]] = sent == null ? Singleton.NONE : sent;
            frame.pc = pc + YIELD_WORDS;
        }
        return compiled;
    }
}
