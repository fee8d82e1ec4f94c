package lockstep.engine.interpreter;

import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Types;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyFunction;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Iterators whose {@code __next__} the program wrote. Stateless. */
final class IteratorOps {
    /** StopIteration out of {@code __next__} ends the caller's loop. */
    private enum Next implements Completion {
        OF_LOOP;

        @Override
        public Object complete(Interpreter interpreter, @Nullable Frame caller, Object result) {
            return result;
        }

        @Override
        public @Nullable Object failed(Interpreter interpreter, Frame caller, PyException exception) {
            if (!exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
                return null;
            }
            caller.destination = -1;
            caller.next = caller.exhausted;
            return Singleton.NONE;
        }
    }

    private IteratorOps() {}

    /** One turn of a {@code for} loop. Returns the item, null at the end, or {@link Calls#PUSHED}. */
    static @Nullable Object next(Interpreter in, Frame f, Object iterator) {
        Object method = Types.of(iterator).lookup("__next__");
        if (method == null) {
            throw Errors.typeError("'%s' object is not an iterator", Types.nameOf(iterator));
        }
        if (method instanceof PyFunction function) {
            Object value = Calls.startFunction(in, function, new Object[] {iterator}, null);
            if (value == Calls.PUSHED) {
                java.util.Objects.requireNonNull(in.top).complete(Next.OF_LOOP);
            }
            return value;
        }
        try {
            return Calls.nested(in, method, new Object[] {iterator}, null);
        } catch (PyError error) {
            if (error.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
                return null;
            }
            throw error;
        }
    }

    /** One turn of {@code yield from} over an iterator that is no generator. */
    static int send(Interpreter in, Frame f, int pc, Object iterator, Object sent) {
        int[] code = f.code.code;
        try {
            Object value;
            if (sent == Singleton.NONE) {
                Object method = Attributes.get(in.thread, iterator, "__next__");
                value = Calls.nested(in, method, new Object[0], null);
            } else {
                Object method = Attributes.get(in.thread, iterator, "send");
                value = Calls.nested(in, method, new Object[] {sent}, null);
            }
            f.registers[code[pc + 1]] = value;
            return pc + 5;
        } catch (PyError error) {
            if (!error.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
                throw error;
            }
            Object[] arguments = error.exception().arguments();
            f.registers[code[pc + 1]] = arguments.length > 0 ? arguments[0] : Singleton.NONE;
            return code[pc + 4];
        }
    }
}
