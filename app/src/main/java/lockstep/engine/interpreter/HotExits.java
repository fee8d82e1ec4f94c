package lockstep.engine.interpreter;

import lockstep.engine.type.Errors;
import lockstep.engine.value.BindFailure;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import org.jspecify.annotations.Nullable;

/** How compiled code returns, raises and handles exceptions. Stateless. */
final class HotExits {
    private HotExits() {}

    /** Ends the frame on top with a result. @return where the loop goes on */
    static int leave(Interpreter in, Frame frame, Object value) {
        return Cold.leave(in, frame, value);
    }

    /** Suspends the generator whose frame is on top at a YIELD. @return where the loop goes on */
    static int yield(Interpreter in, Frame frame, int pc, Object value) {
        frame.pc = pc;
        return Generators.suspend(in, frame, value);
    }

    /** An exception leaves an activation that has no frame. @return what is to be thrown */
    static Throwable passed(Throwable thrown, LinkedCode code, int pc) {
        Throwable error = thrown;
        if (thrown instanceof BindFailure failure) {
            error = Errors.typeError("%s", String.valueOf(failure.getMessage()));
        }
        if (error instanceof PyError raised) {
            code.passedBy(raised.exception(), pc);
        }
        return error;
    }

    /**
     * An exception was thrown where the frame on top has a handler.
     *
     * @return the exception object
     */
    static PyException caught(Interpreter in, Frame frame, Throwable thrown, int pc) {
        PyException exception;
        if (thrown instanceof PyError raised) {
            exception = raised.exception();
        } else if (thrown instanceof BindFailure failure) {
            exception =
                    Errors.typeError("%s", String.valueOf(failure.getMessage())).exception();
        } else if (thrown instanceof StackOverflowError) {
            exception =
                    Errors.recursionError("maximum recursion depth exceeded").exception();
        } else if (thrown instanceof RuntimeException other) {
            throw other;
        } else {
            throw (Error) thrown;
        }
        in.top = frame;
        if (exception.context() == null) {
            Unwinding.setContext(exception, frame.handledException());
        }
        return recorded(exception, frame, pc);
    }

    private static PyException recorded(PyException exception, Frame frame, int pc) {
        frame.pc = pc;
        frame.code.passedBy(exception, pc);
        return exception;
    }

    /** {@code raise value} where the frame on top has a handler. @return the exception object */
    static PyException raised(Interpreter in, Frame frame, Object value, int pc) {
        PyException exception = Handlers.exception(in, value);
        Unwinding.setContext(exception, frame.handledException());
        return recorded(exception, frame, pc);
    }

    /** {@code raise value} in an activation without a frame. @return what is to be thrown */
    static PyError raise(Interpreter in, Object value) {
        PyException exception = Handlers.exception(in, value);
        Frame top = in.top;
        if (top != null) {
            Unwinding.setContext(exception, top.handledException());
        }
        return new PyError(exception);
    }

    /** Does ENTER_HANDLER. @return what was handled so far */
    static @Nullable Object enterHandler(Frame frame, Object exception) {
        Object before = frame.handled;
        frame.handled = (PyException) exception;
        return before;
    }

    static void leaveHandler(Frame frame, @Nullable Object before) {
        frame.handled = (PyException) before;
    }

    static boolean matches(Object exception, Object wanted) {
        return Handlers.matches((PyException) exception, wanted);
    }

    static Object enterOf(Interpreter in, Object manager) {
        return Handlers.special(in, manager, "__enter__", "");
    }

    static Object exitOf(Interpreter in, Object manager) {
        return Handlers.special(in, manager, "__exit__", " (missed __exit__ method)");
    }
}
