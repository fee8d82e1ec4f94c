package lockstep.engine.interpreter;

import java.util.Objects;
import lockstep.engine.value.AsyncStep;
import lockstep.engine.value.AttributeDict;
import lockstep.engine.value.Context;
import lockstep.engine.value.CoroutineSteps;
import lockstep.engine.value.FutureWait;
import lockstep.engine.value.PySuspendable;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Where a coroutine that does not run stands, and those that it awaits. Stateless. */
public final class Suspended {
    private Suspended() {}

    /** Returns the innermost frame of the program's own code in which a coroutine stands, or null. */
    public static @Nullable Frame innermost(@Nullable Object coroutine) {
        Frame innermost = null;
        Object next = coroutine;
        while (true) {
            PySuspendable call = next instanceof CoroutineSteps steps
                    ? steps.coroutine()
                    : next instanceof AsyncStep step
                            ? step.generator()
                            : next instanceof PySuspendable known ? known : null;
            if (call == null || !(call.frame() instanceof Frame frame)) {
                return innermost;
            }
            if (frame.code.unit().isOfProgram()) {
                innermost = frame;
            }
            if (!isAwaiting(frame)) {
                return innermost;
            }
            next = frame.registers[frame.code.object().code()[frame.pc + 3]];
        }
    }

    /** Returns what a program sees of the frame of a generator or coroutine, or None when that has ended. */
    static Object shown(Interpreter in, PySuspendable suspended, Object code) {
        if (!(suspended.frame() instanceof Frame)) {
            return Singleton.NONE;
        }
        Object type = in.machine.modules().load(in, "_frames", true).get("SuspendedFrame");
        return Calls.nested(in, Objects.requireNonNull(type), new Object[] {suspended, code}, null);
    }

    /** Returns the line, the variables and the globals of the frame of a generator or coroutine, or None when that has ended. */
    static Object place(Context context, PySuspendable suspended) {
        if (!(suspended.frame() instanceof Frame frame)) {
            return Singleton.NONE;
        }
        boolean begun = suspended.state() != PySuspendable.State.CREATED;
        return new PyTuple(
                (long) (begun ? frame.line() : frame.code.object().firstLine()),
                FrameFunctions.locals(context, frame),
                new AttributeDict(frame.code.module()));
    }

    /** Returns what a suspended generator or coroutine waits for, or None. */
    static Object awaited(PySuspendable suspended) {
        if (suspended.state() != PySuspendable.State.SUSPENDED
                || !(suspended.frame() instanceof Frame frame)
                || !isAwaiting(frame)) {
            return Singleton.NONE;
        }
        Object next = frame.registers[frame.code.object().code()[frame.pc + 3]];
        return next instanceof FutureWait wait ? wait.future() : next == null ? Singleton.NONE : next;
    }

    /** Whether a frame stands in an {@code await} or {@code yield from}. */
    static boolean isAwaiting(Frame frame) {
        return frame.code.object().code()[frame.pc] == Opcodes.YIELD_FROM;
    }
}
