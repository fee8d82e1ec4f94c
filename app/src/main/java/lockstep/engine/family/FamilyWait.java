package lockstep.engine.family;

import java.util.function.Supplier;
import lockstep.engine.thread.Waits;
import lockstep.engine.type.Errors;
import lockstep.engine.value.Context;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** A thread's wait for something that processes share, or for the end of one. Confined to one thread. */
final class FamilyWait extends Wait {
    private static final double NANOS = 1e9;

    private final Waitable on;
    private final String reason;
    private final Supplier<@Nullable Object> attempt;
    private final Object late;
    private final boolean step;
    private @Nullable Object carried;

    private FamilyWait(
            long deadlineNanos,
            Waitable on,
            String reason,
            Supplier<@Nullable Object> attempt,
            Object late,
            boolean step) {
        super(deadlineNanos);
        this.on = on;
        this.reason = reason;
        this.attempt = attempt;
        this.late = late;
        this.step = step;
    }

    /**
     * Returns the result if it is there already, or may not be waited for; else the wait for it.
     *
     * @param timeout None, or seconds as Python gives them
     * @param reason see {@link Wait#reason()}
     * @param attempt gives the result, or null while it must be waited for
     * @param late the result when the timeout is over
     */
    static Object of(Object timeout, Waitable on, String reason, Supplier<@Nullable Object> attempt, Object late) {
        if (timeout == Singleton.NONE) {
            return new FamilyWait(NEVER, on, reason, attempt, late, false);
        } else if (!(timeout instanceof Number number)) {
            throw Errors.typeError("timeout must be None or a number");
        } else if (number.doubleValue() > 0) {
            long nanos = (long) (Math.min(number.doubleValue(), NANOS) * NANOS);
            return new FamilyWait(Waits.deadline(nanos), on, reason, attempt, late, false);
        }
        Object result = attempt.get();
        return result == null ? late : result;
    }

    /** As {@link #of}. @param carried what else the result depends on, or what it leaves */
    static Object of(
            Object timeout,
            Waitable on,
            String reason,
            Supplier<@Nullable Object> attempt,
            Object late,
            Object carried) {
        Object result = of(timeout, on, reason, attempt, late);
        return result instanceof FamilyWait wait ? wait.carrying(carried) : result;
    }

    /** Returns it with what else the result depends on, or what it leaves: values only. */
    FamilyWait carrying(Object value) {
        carried = value;
        return this;
    }

    @Override
    public @Nullable Object carried() {
        return carried;
    }

    /** Returns what is done in a step of its own, as soon as it can be done. */
    static FamilyWait step(Waitable on, String reason, Supplier<@Nullable Object> attempt) {
        return new FamilyWait(NEVER, on, reason, attempt, Singleton.NONE, true);
    }

    @Override
    public @Nullable Object attempt(Context thread) {
        return attempt.get();
    }

    @Override
    public Object expired(Context thread) {
        return late;
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
        return step;
    }
}
