package lockstep.engine.interpreter;

import java.util.Arrays;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.PyAsyncGenerator;
import lockstep.engine.value.PyCoroutine;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PySuspendable;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.CodeObject;
import lockstep.python.code.Singleton;

/** Makes generators and coroutines out of calls, and warns of those coroutines that nobody awaits. Stateless. */
public final class Coroutines {
    private Coroutines() {}

    /** Makes what a call of a function that yields or awaits gives. */
    static PySuspendable make(Interpreter in, PyFunction function, Frame frame) {
        CodeObject object = frame.code.object();
        PySuspendable made;
        if (!object.coroutine()) {
            made = new PyGenerator(function, frame);
        } else if (object.generator()) {
            made = new PyAsyncGenerator(function, frame);
        } else {
            PyCoroutine coroutine = new PyCoroutine(function, frame);
            made = coroutine;
            Frame caller = in.top;
            if (caller != null && drops(caller, function)) {
                warn(in, function.qualifiedName(), caller.code.unit().unit().fileName(), caller.line());
            } else if (!in.machine.watchesLibrary()) { // where each state is gone back to, nobody asks at the end
                coroutine.noteIn(in.machine.unawaited());
            }
        }
        frame.generator = made;
        return made;
    }

    /** Whether the frame calls this function in a statement of its own, so that nobody gets the result. */
    private static boolean drops(Frame caller, PyFunction function) {
        int[] dropped = caller.code.object().droppedCalls();
        int pc = caller.pc;
        if (dropped.length == 0 || Arrays.binarySearch(dropped, pc) < 0) {
            return false;
        }
        int[] code = caller.code.code;
        int op = code[pc];
        if (op == Opcodes.CALL_METHOD || op == Opcodes.CALL_METHOD_KEYWORDS) {
            return caller.code.names[code[pc + 3]].equals(function.name());
        }
        Object called = Cold.source(caller, pc + 2);
        return called == function || (called instanceof BoundMethod method && method.callable() == function);
    }

    /** Returns the tuple of file, first line and present line of what is suspended; the present line is 0 at its end. */
    static Object place(Object value) {
        if (!(value instanceof PySuspendable suspended)
                || !(suspended.function().code() instanceof LinkedCode code)) {
            return Singleton.NONE;
        }
        long present = suspended.frame() instanceof Frame frame ? frame.line() : 0;
        return new PyTuple(code.unit().unit().fileName(), (long) code.object().firstLine(), present);
    }

    /** Warns of the coroutines that nobody awaited until the end of the process. */
    public static void warnOfAll(Interpreter in) {
        for (PyCoroutine each : in.machine.unawaited().takeAll()) {
            warn(in, each.qualifiedName(), "", 0);
        }
    }

    private static void warn(Interpreter in, String name, String file, int line) {
        PyModule warnings = in.machine.modules().load(in, "warnings", true);
        Object function = warnings.get("_never_awaited");
        if (function != null) {
            Calls.nested(in, function, new Object[] {name, file, (long) line}, null);
        }
    }
}
