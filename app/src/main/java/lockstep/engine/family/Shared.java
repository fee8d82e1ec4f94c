package lockstep.engine.family;

import lockstep.engine.value.Waitable;

/**
 * Something that processes share: passive state that each process knows by the same number. Confined to the thread that
 * drives the exploration, which lets waiters try again by itself.
 */
public abstract class Shared implements Waitable {
    private final long handle;

    Shared(long handle) {
        this.handle = handle;
    }

    /** The number by which processes know it. */
    public final long handle() {
        return handle;
    }

    @Override
    public final void addWaiter(Runnable wake) {
        // whoever drives the threads lets them try again
    }

    @Override
    public final void removeWaiter(Runnable wake) {
        // as above
    }
}
