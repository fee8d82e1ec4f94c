package lockstep.engine.interpreter;

import lockstep.engine.value.AsyncStep;
import lockstep.engine.value.CoroutineSteps;
import lockstep.engine.value.PySuspendable;
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

    /** Whether a frame stands in an {@code await} or {@code yield from}. */
    static boolean isAwaiting(Frame frame) {
        return frame.code.object().code()[frame.pc] == Opcodes.YIELD_FROM;
    }
}
