package lockstep.engine.interpreter;

import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.PyAsyncGenerator;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.TracebackEntry;
import lockstep.python.code.ExceptionRegion;

/** Finds the handler of an exception, leaving frames on the way. Stateless. */
final class Unwinding {
    private Unwinding() {}

    /** Goes on at the handler of an exception that the instruction just executed raised. @throws PyError when there is none */
    static void raise(Interpreter interpreter, PyException exception) {
        Frame frame = interpreter.top;
        if (frame != null && exception.context() == null) {
            setContext(exception, frame.handledException());
        }
        unwind(interpreter, exception, true);
    }

    /** Sets what was being handled when the exception was raised, without making a circle. */
    static void setContext(PyException exception, @org.jspecify.annotations.Nullable PyException handled) {
        if (handled == null || handled == exception) {
            return;
        }
        for (PyException link = handled; link != null; link = link.context()) {
            PyException next = link.context();
            if (next == exception) {
                link.context(null);
                break;
            }
        }
        exception.context(handled);
    }

    /**
     * Goes on at the handler of an exception.
     *
     * @param recorded whether the present frame is to be added to the traceback
     */
    static void unwind(Interpreter interpreter, PyException exception, boolean recorded) {
        PyException current = exception;
        boolean record = recorded;
        while (true) {
            Frame frame = interpreter.top;
            if (frame == null) {
                throw new PyError(current);
            }
            if (record) {
                frame.code.passedBy(current, frame.pc);
            }
            record = true;
            ExceptionRegion region = frame.code.region(frame.pc);
            if (region != null) {
                frame.registers[region.register()] = current;
                frame.pc = region.handler();
                return;
            }
            current = leaveGenerator(frame, current);
            Frame back = frame.back;
            interpreter.top = back;
            if (frame.entry) {
                frame.entry = false;
                throw new PyError(current);
            }
            if (back == null) {
                throw new PyError(current);
            }
            if (frame.completion != null) {
                Object value = frame.completion.failed(interpreter, back, current);
                if (value != null) {
                    deliver(back, value);
                    return;
                }
            }
        }
    }

    /** Ends a generator that an exception leaves; a StopIteration of its own becomes a RuntimeError. */
    private static PyException leaveGenerator(Frame frame, PyException exception) {
        if (frame.generator == null) {
            return exception;
        }
        frame.generator.finish();
        String kind = frame.generator.kind();
        String raised = exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)
                ? "StopIteration"
                : frame.generator instanceof PyAsyncGenerator
                                && exception.type().isSubtypeOf(ExceptionTypes.STOP_ASYNC_ITERATION)
                        ? "StopAsyncIteration"
                        : null;
        if (raised == null) {
            return exception;
        }
        PyException error = Errors.runtimeError("%s raised %s", kind, raised).exception();
        error.cause(exception);
        error.context(exception);
        error.passed(new TracebackEntry(frame.code.unit().unit(), frame.code.object(), frame.pc));
        return error;
    }

    /** Gives a frame the result that it waits for. */
    static void deliver(Frame frame, Object value) {
        if (frame.destination >= 0) {
            frame.registers[frame.destination] = value;
        }
        frame.pc = frame.next;
    }
}
