package lockstep.engine.thread;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Typed;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import org.jspecify.annotations.Nullable;

/**
 * What an event loop waits at until its next timer, or until another thread has given it something to do. A wake is kept
 * until the loop has waited. Thread-safe.
 */
public final class Waker extends WaitQueue implements Typed, InProcess {
    private final PyType type;
    private volatile boolean woken;

    /** @param type how programs see it */
    public Waker(PyType type) {
        this.type = type;
    }

    @Override
    public PyType type() {
        return type;
    }

    /** Ends the present or the next wait. */
    public void wake() {
        woken = true;
        wakeFirst();
    }

    /** The wait for a wake; the result tells whether one came. @param nanos at most so long, or {@link Wait#NEVER} */
    public Wait waiting(long nanos) {
        return new Waiting(this, nanos);
    }

    private static final class Waiting extends Wait {
        private final Waker waker;

        Waiting(Waker waker, long nanos) {
            super(Waits.deadline(nanos));
            this.waker = waker;
        }

        @Override
        public @Nullable Object attempt(Context thread) {
            if (!waker.woken) {
                return null;
            }
            waker.woken = false;
            return Boolean.TRUE;
        }

        @Override
        public Object expired(Context thread) {
            return Boolean.FALSE;
        }

        @Override
        public Waitable on() {
            return waker;
        }

        @Override
        public String reason() {
            return "event loop";
        }
    }
}
