package lockstep.engine.thread;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * What the running threads of a process are asked to do at their next poll. Whoever raises a bit then asks the threads it
 * is for to poll. Thread-safe.
 */
final class Signals {
    /** A thread is ready to compute, and the holder's slice should be over. */
    static final int READY = 1;

    /** The GIL must be let go at once. */
    static final int DROP = 2;

    /** A thread wants all others to stand still. */
    static final int STOP = 4;

    /** The run is over. */
    static final int CANCEL = 8;

    private static final VarHandle BITS;

    static {
        try {
            BITS = MethodHandles.lookup().findVarHandle(Signals.class, "bits", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings({"unused", "FieldMayBeFinal"}) // through BITS
    private int bits;

    int bits() {
        return (int) BITS.getVolatile(this);
    }

    boolean has(int bit) {
        return (bits() & bit) != 0;
    }

    void raise(int bit) {
        BITS.getAndBitwiseOr(this, bit);
    }

    void clear(int mask) {
        BITS.getAndBitwiseAnd(this, ~mask);
    }
}
