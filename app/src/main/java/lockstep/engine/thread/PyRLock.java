package lockstep.engine.thread;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import lockstep.engine.type.Errors;
import lockstep.engine.value.Context;
import lockstep.engine.value.OfOneType;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code threading.RLock}: owned by a thread, which may take it again and must release it as often. Thread-safe.
 */
public class PyRLock extends WaitQueue implements OfOneType, InProcess {
    private static final int FREE = -1;
    private static final VarHandle OWNER;

    static {
        try {
            OWNER = MethodHandles.lookup().findVarHandle(PyRLock.class, "owner", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Number of the thread that owns it, or {@link #FREE}. */
    private volatile int owner = FREE;

    /** How often the owner took it; written by the owner only. */
    private volatile int count;

    @Override
    public final PyType type() {
        return LockTypes.RLOCK;
    }

    /** Returns the number of the thread that owns it, or -1. */
    public final int owner() {
        return owner;
    }

    /** Returns how often the owner took it. */
    public final int count() {
        return count;
    }

    /** Takes it, if it is free or the thread's own. @param taker the thread's number @return whether it was */
    @SuppressWarnings("NonAtomicVolatileUpdate") // by the owner only
    public boolean tryAcquire(int taker) {
        int now = owner;
        if (now == taker) {
            count++;
            return true;
        }
        if (now == FREE && OWNER.compareAndSet(this, FREE, taker)) {
            count = 1;
            return true;
        }
        return false;
    }

    /** Gives it back once. @throws lockstep.engine.value.PyError when the thread does not own it */
    @SuppressWarnings("NonAtomicVolatileUpdate") // by the owner only
    public void release(int taker) {
        checkOwner(taker);
        if (--count == 0) {
            free();
        }
    }

    /** Gives it back altogether. @return how often it was taken */
    protected int releaseAll(int taker) {
        checkOwner(taker);
        int was = count;
        count = 0;
        free();
        return was;
    }

    /** Sets how often its owner has taken it. */
    final void count(int value) {
        count = value;
    }

    private void checkOwner(int taker) {
        if (owner != taker) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
    }

    private void free() {
        owner = FREE;
        wakeFirst();
    }

    @Override
    public final void removeWaiter(Runnable wake) {
        super.removeWaiter(wake);
        if (owner == FREE) {
            wakeFirst();
        }
    }

    /** The wait to take it so many times; the result is true, or false when the deadline passes first. */
    final Wait acquisition(int times, long nanos) {
        return new Acquisition(this, times, nanos);
    }

    private static final class Acquisition extends Wait {
        private final PyRLock lock;
        private final int times;

        Acquisition(PyRLock lock, int times, long nanos) {
            super(Waits.deadline(nanos));
            this.lock = lock;
            this.times = times;
        }

        @Override
        public @Nullable Object attempt(Context thread) {
            if (!lock.tryAcquire(((PyThread) thread).number())) {
                return null;
            }
            lock.count(lock.count() + times - 1);
            return Boolean.TRUE;
        }

        @Override
        public Object expired(Context thread) {
            return Boolean.FALSE;
        }

        @Override
        public Waitable on() {
            return lock;
        }

        @Override
        public Object carried() {
            return (long) times;
        }

        @Override
        public String reason() {
            return "lock";
        }
    }
}
