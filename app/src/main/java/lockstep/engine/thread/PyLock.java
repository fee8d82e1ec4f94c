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
 * Python's {@code threading.Lock}: free or taken; whoever has a reference may release it. Who took it is noted for the
 * screen only. Taking and releasing it uncontended is one compare-and-set. Thread-safe.
 */
public class PyLock extends WaitQueue implements OfOneType, InProcess {
    private static final int FREE = 0;
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(PyLock.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** {@link #FREE}, or the number of the thread that took it plus one. */
    private volatile int state;

    @Override
    public final PyType type() {
        return LockTypes.LOCK;
    }

    /** Returns whether it is taken. */
    public final boolean locked() {
        return state != FREE;
    }

    /** Returns the number of the thread that took it, or -1. */
    public final int taker() {
        return state - 1;
    }

    /** Takes it if it is free. @param taker the thread's number @return whether it was */
    public boolean tryAcquire(int taker) {
        return state == FREE && STATE.compareAndSet(this, FREE, taker + 1);
    }

    /**
     * Frees it and wakes the one that has waited longest.
     *
     * @param releaser the thread's number
     * @throws lockstep.engine.value.PyError when it is free
     */
    public void release(int releaser) {
        if ((int) STATE.getAndSet(this, FREE) == FREE) {
            throw Errors.runtimeError("release unlocked lock");
        }
        wakeFirst();
    }

    /** Has it be as when it was made; nobody waits for it. */
    final void renew() {
        state = FREE;
    }

    /** Leaves the queue; what it was woken for goes to the next one. */
    @Override
    public final void removeWaiter(Runnable wake) {
        super.removeWaiter(wake);
        if (!locked()) {
            wakeFirst();
        }
    }

    /** The wait to take it; the result is true, or false when the deadline passes first. */
    final Wait acquisition(long nanos) {
        return new Acquisition(this, nanos);
    }

    private static final class Acquisition extends Wait {
        private final PyLock lock;

        Acquisition(PyLock lock, long nanos) {
            super(Waits.deadline(nanos));
            this.lock = lock;
        }

        @Override
        public @Nullable Object attempt(Context thread) {
            return lock.tryAcquire(((PyThread) thread).number()) ? Boolean.TRUE : null;
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
        public String reason() {
            return "lock";
        }
    }
}
