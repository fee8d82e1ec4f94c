package lockstep.engine.interpreter;

import lockstep.engine.type.Attributes;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyGenerator;
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
        if (thrown.type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT)) {
            close(in, iterator);
            throw new PyError(thrown);
        }
        // What it yields next is given on by this same instruction.
        f.destination = code[pc + 2];
        f.next = pc;
        f.exhausted = code[pc + 4];
        if (iterator instanceof PyGenerator generator) {
            if (Generators.raise(in, generator, thrown) == null) {
                throw new PyError(thrown);
            }
            return Interpreter.RELOAD;
        }
        return throwInto(in, f, pc, iterator, thrown);
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
