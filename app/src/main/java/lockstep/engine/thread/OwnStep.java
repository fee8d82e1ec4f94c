package lockstep.engine.thread;

import java.util.function.Supplier;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import org.jspecify.annotations.Nullable;

/**
 * What an exploration takes as a step of its own although no thread has to wait for it, such as the end of a thread or of a
 * task where the program asks how far threads and tasks are: what was done last may be seen before the end is. Confined to
 * one thread.
 */
public class OwnStep extends Wait {
    /** What can always be used: nobody waits for it. */
    private static final Waitable READY = new Waitable() {
        @Override
        public void addWaiter(Runnable wake) {
            // it can always go on
        }

        @Override
        public void removeWaiter(Runnable wake) {
            // as above
        }
    };

    private final Waitable on;
    private final String reason;
    private final PyTuple carried;
    private final Supplier<Object> action;

    /**
     * @param on what it is done to
     * @param reason see {@link Wait#reason()}
     * @param given what it is done with, a part of the state until then
     * @param action gives the result
     */
    protected OwnStep(Waitable on, String reason, Object[] given, Supplier<Object> action) {
        super(NEVER);
        this.on = on;
        this.reason = reason;
        this.carried = new PyTuple(given);
        this.action = action;
    }

    /** Of what can always be done. Parameters as above. */
    protected OwnStep(String reason, Object[] given, Supplier<Object> action) {
        this(READY, reason, given, action);
    }

    /**
     * Ends a thread or task at once, or returns the wait that does so in a step of its own.
     *
     * @param on what ends
     * @param reason see {@link Wait#reason()}
     * @param given what it is done with, a part of the state until then
     * @param action gives the result
     */
    public static Object of(Context thread, Waitable on, String reason, Object[] given, Supplier<Object> action) {
        return thread.service(PyThreads.class).endsApart() ? new OwnStep(on, reason, given, action) : action.get();
    }

    @Override
    public Object carried() {
        return carried;
    }

    @Override
    public @Nullable Object attempt(Context thread) {
        return action.get();
    }

    @Override
    public Object expired(Context thread) {
        return action.get();
    }

    @Override
    public Waitable on() {
        return on;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public boolean isStepOfItsOwn() {
        return true;
    }
}
