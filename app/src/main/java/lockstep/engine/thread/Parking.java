package lockstep.engine.thread;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * How a Python thread sleeps in the operating system, and is woken. It parks itself; whoever wakes it or asks may be any
 * thread.
 */
final class Parking {
    private final Runnable waker = this::wake;
    private volatile @Nullable Thread carrier;
    private volatile boolean woken;
    private volatile boolean parked;
    private volatile long parks;

    /** The operating system's thread that it runs on; null before it runs and after. */
    @Nullable
    Thread carrier() {
        return carrier;
    }

    /** Says what it runs on from now on. */
    void carrier(@Nullable Thread value) {
        carrier = value;
    }

    /** To be entered where it waits; wakes it. */
    Runnable waker() {
        return waker;
    }

    /** Has it go on, or not even park. */
    void wake() {
        woken = true;
        unpark();
    }

    /** Has it look again for what would end its wait, without having been woken. */
    void unpark() {
        LockSupport.unpark(carrier);
    }

    /** Returns whether it was woken since the last call. Called by itself. */
    boolean takeWake() {
        boolean was = woken;
        if (was) {
            woken = false;
        }
        return was;
    }

    /** Says that it is about to park, or has gone on. Called by itself. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // written by its own thread only
    void parked(boolean value) {
        if (value) {
            parks++;
        }
        parked = value;
    }

    /** Whether it sleeps without having been woken. */
    boolean asleep() {
        return parked && !woken;
    }

    /** How often it has parked. */
    long parks() {
        return parks;
    }
}
