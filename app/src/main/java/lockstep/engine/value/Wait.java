package lockstep.engine.value;

import org.jspecify.annotations.Nullable;

/**
 * A blocking operation in progress: passive state and a transition. A builtin that cannot finish at once returns one
 * instead of a result; the scheduler then attempts it again whenever {@link #on} may have changed, and the interpreter
 * takes the result of the attempt that succeeds as the builtin's. Only the scheduler parks threads.
 *
 * <p>Confined to the waiting thread, but for what it waits on.
 */
public abstract class Wait {
    /** No deadline. */
    public static final long NEVER = Long.MAX_VALUE;

    private final long deadlineNanos;

    /** @param deadlineNanos on the clock of {@link System#nanoTime()}, or {@link #NEVER} */
    protected Wait(long deadlineNanos) {
        this.deadlineNanos = deadlineNanos;
    }

    /** When to give up, on the clock of {@link System#nanoTime()}, or {@link #NEVER}. */
    public final long deadlineNanos() {
        return deadlineNanos;
    }

    /**
     * Tries to finish. Atomic with respect to every other attempt on the same thing.
     *
     * @return the operation's result, or null when it must still wait
     * @throws PyError when the operation fails
     */
    public abstract @Nullable Object attempt(Context thread);

    /** Returns the result when the deadline has passed, for example {@code False}, or raises. */
    public abstract Object expired(Context thread);

    /** The thread does not wait any more, since a handler of a signal raised. */
    public void abandoned() {
        // most waits leave nothing behind where they stood in no queue but that of what they wait on
    }

    /** What is waited for, or null when only time can end the wait ({@code sleep}). */
    public abstract @Nullable Waitable on();

    /** What the screen says of a thread in this wait, for example {@code "lock"}, {@code "sleep"}, {@code "web"}. */
    public abstract String reason();

    /** Returns what it will do something with, where that is not {@link #on} alone: a part of the states in which it waits. */
    public @Nullable Object carried() {
        return null;
    }

    /** Whether an exploration ends a step before it even where it would not have to wait. */
    public boolean isStepOfItsOwn() {
        return false;
    }
}
