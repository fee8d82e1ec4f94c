package lockstep.explore;

import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.value.Context;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import org.jspecify.annotations.Nullable;

/**
 * A wait for a condition that may also end by itself, without having been notified. It ends then as it would after a
 * deadline; nobody can count on that. Confined to one thread.
 */
final class Spurious extends Wait {
    private final Wait wait;

    private Spurious(Wait wait) {
        super(0);
        this.wait = wait;
    }

    /** Returns a wait as it is, or so that it may end by itself: where the program itself waits for a condition, for ever. */
    static Wait of(Wait wait, Interpreter interpreter) {
        Frame top = interpreter.top();
        if (wait.deadlineNanos() != NEVER || top == null || !is(top, "Condition.wait")) {
            return wait;
        }
        Frame caller = top.back();
        if (caller != null && is(caller, "Condition.wait_for")) {
            caller = caller.back();
        }
        boolean ofProgram = caller != null && caller.code().unit().isOfProgram();
        return ofProgram && waitsAtGate(top, wait) ? new Spurious(wait) : wait;
    }

    private static boolean is(Frame frame, String name) {
        return !frame.code().unit().isOfProgram()
                && frame.code().object().qualifiedName().equals(name);
    }

    /** Tells the wait to be notified from the one for the condition's lock behind it. */
    private static boolean waitsAtGate(Frame frame, Wait wait) {
        boolean[] found = new boolean[1];
        Inventory.eachLocal(frame, (name, value) -> found[0] |= name.equals("gate") && value == wait.on());
        return found[0];
    }

    @Override
    public @Nullable Object attempt(Context thread) {
        return wait.attempt(thread);
    }

    @Override
    public Object expired(Context thread) {
        return wait.expired(thread);
    }

    @Override
    public @Nullable Waitable on() {
        return wait.on();
    }

    @Override
    public String reason() {
        return wait.reason();
    }
}
