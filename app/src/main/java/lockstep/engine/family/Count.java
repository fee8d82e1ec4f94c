package lockstep.engine.family;

/** The count of a semaphore, or a lock: a count of one at most. Confined to one thread. */
public final class Count extends Shared {
    private static final int NOBODY = -1;

    private final long most;
    private long value;
    private int holder = NOBODY;

    Count(long handle, long value, long most) {
        super(handle);
        this.value = value;
        this.most = most;
    }

    long value() {
        return value;
    }

    /** @param taker number of the thread */
    boolean take(int taker) {
        if (value == 0) {
            return false;
        }
        value--;
        holder = isLock() ? taker : NOBODY;
        return true;
    }

    boolean give() {
        if (value >= most) {
            return false;
        }
        value++;
        holder = NOBODY;
        return true;
    }

    /** Whether only one thread can hold it at a time. */
    public boolean isLock() {
        return most == 1;
    }

    /** Returns how many may still take it. */
    public long left() {
        return value;
    }

    /** Returns the number of the thread that holds it as a lock, or -1. */
    public int holder() {
        return holder;
    }
}
