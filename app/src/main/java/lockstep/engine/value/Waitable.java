package lockstep.engine.value;

/**
 * Something threads wait for. It keeps who waits and wakes them when an attempt may now succeed.
 *
 * <p>Protocol of a waiter: {@link #addWaiter}, then attempt once more, then park; so a wake between the attempts is never
 * lost. Thread-safe.
 */
public interface Waitable {
    /** Enters the thread at the end of the queue of waiters; {@code wake} is run at most once a change, from any thread. */
    void addWaiter(Runnable wake);

    /** Removes the waiter, woken or not. */
    void removeWaiter(Runnable wake);
}
