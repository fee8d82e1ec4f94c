package lockstep.engine.interpreter;

import lockstep.engine.type.Attributes;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.AsyncStep;
import lockstep.engine.value.CoroutineSteps;
import lockstep.engine.value.FutureWait;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PySuspendable;
import lockstep.python.code.Singleton;

/** What is thrown into a frame that stands in {@code yield from}: it goes to the iterator first. Stateless. */
final class Delegations {
    private Delegations() {}

    /** Executes YIELD_FROM. @return where to go on */
    static int yield(Interpreter in, Frame f, int pc) {
        int[] code = f.code.code;
        PyException thrown = f.thrown;
        if (!f.suspended || thrown == null) {
            return Generators.yield(in, f, code[pc + 1], pc + 5, Cold.source(f, pc + 2));
        }
        f.suspended = false;
        f.sent = null;
        f.thrown = null;
        Object iterator = f.registers[code[pc + 3]];
        if (iterator instanceof FutureWait) {
            throw new PyError(thrown);
        }
        if (thrown.type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT)) {
            close(in, iterator);
            throw new PyError(thrown);
        }
        // What it yields next is given on by this same instruction.
        f.destination = code[pc + 2];
        f.next = pc;
        f.exhausted = code[pc + 4];
        PySuspendable suspended = iterator instanceof CoroutineSteps steps
                ? steps.coroutine()
                : iterator instanceof PySuspendable known ? known : null;
        if (suspended != null) {
            if (Generators.raise(in, suspended, thrown) == null) {
                throw new PyError(thrown);
            }
            return Interpreter.RELOAD;
        }
        if (iterator instanceof AsyncStep step) {
            if (AsyncSteps.turn(in, step, Singleton.NONE, thrown) == null) {
                f.registers[code[pc + 2]] = Singleton.NONE;
                return code[pc + 4];
            }
            return Interpreter.RELOAD;
        }
        return throwInto(in, f, pc, iterator, thrown);
    }

    /** Executes SEND. @return where to go on */
    static int send(Interpreter in, Frame f, int pc) {
        int[] code = f.code.code;
        Object iterator = f.registers[code[pc + 2]];
        Object sent = Cold.source(f, pc + 3);
        f.destination = code[pc + 1];
        f.next = pc + 5;
        f.exhausted = code[pc + 4];
        Object value;
        if (iterator instanceof PySuspendable suspended) {
            value = Generators.send(in, suspended, sent);
        } else if (iterator instanceof FutureWait wait) {
            return Awaits.future(in, f, pc, wait);
        } else if (iterator instanceof CoroutineSteps steps) {
            value = Generators.send(in, steps.coroutine(), sent);
        } else if (iterator instanceof AsyncStep step) {
            value = AsyncSteps.turn(in, step, sent, null);
        } else if (iterator instanceof PyIterator plain && sent == Singleton.NONE) {
            value = plain.next(in.thread);
        } else {
            return IteratorOps.send(in, f, pc, iterator, sent);
        }
        if (value == null) {
            f.registers[code[pc + 1]] = Singleton.NONE;
            return code[pc + 4];
        }
        return Cold.store(in, f, value, code[pc + 1], pc + 5);
    }

    private static int throwInto(Interpreter in, Frame f, int pc, Object iterator, PyException thrown) {
        int[] code = f.code.code;
        Object method = Attributes.find(in.thread, iterator, "throw");
        if (method == null) {
            throw new PyError(thrown);
        }
        try {
            f.registers[code[pc + 2]] = Calls.nested(in, method, new Object[] {thrown}, null);
            return pc;
        } catch (PyError error) {
            if (!error.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
                throw error;
            }
            Object[] arguments = error.exception().arguments();
            f.registers[code[pc + 2]] = arguments.length > 0 ? arguments[0] : Singleton.NONE;
            return code[pc + 4];
        }
    }

    private static void close(Interpreter in, Object iterator) {
        Object method = Attributes.find(in.thread, iterator, "close");
        if (method != null) {
            Calls.nested(in, method, new Object[0], null);
        }
    }
}
