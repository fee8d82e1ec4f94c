package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Tracebacks;
import lockstep.engine.type.Types;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The instructions of {@code raise}, {@code except} and {@code with}. Stateless. */
final class Handlers {
    private Handlers() {}

    static int execute(Interpreter in, Frame f, int op, int pc) {
        int[] code = f.code.code;
        Object[] r = f.registers;
        switch (op) {
            case RAISE: {
                PyException exception = exception(in, Cold.source(f, pc + 1));
                Unwinding.setContext(exception, f.handledException());
                return Cold.raise(in, exception, true);
            }
            case RAISE_FROM: {
                PyException exception = exception(in, Cold.source(f, pc + 1));
                Object from = Cold.source(f, pc + 2);
                exception.cause(from == Singleton.NONE ? null : cause(in, from));
                Unwinding.setContext(exception, f.handledException());
                return Cold.raise(in, exception, true);
            }
            case RAISE_AGAIN: {
                PyException exception = f.handledException();
                if (exception == null) {
                    throw Errors.runtimeError("No active exception to reraise");
                }
                return Cold.raise(in, exception, false);
            }
            case RERAISE:
                return Cold.raise(in, (PyException) r[code[pc + 1]], false);
            case RAISE_ASSERTION: {
                Object[] arguments = CallOps.arguments(f, pc + 1, null);
                PyException exception = new PyException(ExceptionTypes.ASSERTION_ERROR, arguments);
                Unwinding.setContext(exception, f.handledException());
                return Cold.raise(in, exception, true);
            }
            case ENTER_HANDLER:
                r[code[pc + 1]] = f.handled;
                f.handled = (PyException) r[code[pc + 2]];
                return pc + 3;
            case LEAVE_HANDLER:
                f.handled = (PyException) r[code[pc + 1]];
                return pc + 2;
            case MATCH_EXCEPTION:
                r[code[pc + 1]] = matches((PyException) Cold.source(f, pc + 2), Cold.source(f, pc + 3));
                return pc + 4;
            case LOAD_ENTER:
                r[code[pc + 1]] = special(in, Cold.source(f, pc + 2), "__enter__", "");
                return pc + 3;
            case LOAD_EXIT:
                r[code[pc + 1]] = special(in, Cold.source(f, pc + 2), "__exit__", " (missed __exit__ method)");
                return pc + 3;
            case CALL_EXIT: {
                Object exit = Cold.source(f, pc + 2);
                PyException exception = (PyException) Cold.source(f, pc + 3);
                Object value = Calls.start(
                        in, exit, new Object[] {exception.type(), exception, Tracebacks.of(exception)}, null);
                return Cold.store(in, f, value, code[pc + 1], pc + 4);
            }
            default:
                throw new IllegalStateException("no instruction on exceptions: " + op);
        }
    }

    static Object special(Interpreter in, Object manager, String name, String missed) {
        Object method = Attributes.special(in.thread, manager, name);
        if (method == null) {
            throw Errors.typeError(
                    "'%s' object does not support the context manager protocol%s", Types.nameOf(manager), missed);
        }
        return method;
    }

    /** Returns the exception that {@code raise value} raises. */
    static PyException exception(Interpreter in, Object value) {
        PyException exception = instance(in, value);
        if (exception == null) {
            throw Errors.typeError("exceptions must derive from BaseException");
        }
        return exception;
    }

    private static PyException cause(Interpreter in, Object value) {
        PyException exception = instance(in, value);
        if (exception == null) {
            throw Errors.typeError("exception causes must derive from BaseException");
        }
        return exception;
    }

    private static @Nullable PyException instance(Interpreter in, Object value) {
        if (value instanceof PyException exception) {
            return exception;
        }
        if (value instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            if (Calls.nested(in, type, new Object[0], null) instanceof PyException exception) {
                return exception;
            }
        }
        return null;
    }

    static boolean matches(PyException exception, Object wanted) {
        if (wanted instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            return exception.type().isSubtypeOf(type);
        }
        if (wanted instanceof PyTuple types) {
            boolean found = false;
            for (Object type : types.items()) {
                found |= matches(exception, type);
            }
            return found;
        }
        throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
    }
}
