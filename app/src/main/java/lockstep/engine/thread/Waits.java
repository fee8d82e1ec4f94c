package lockstep.engine.thread;

import java.util.function.Supplier;
import lockstep.engine.value.Context;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The waits of this package that are no locks. */
public final class Waits {

    private Waits() {}

    /** Lets time pass; its result is None. @param nanos at least 0 */
    public static Wait sleep(long nanos) {
        return passing(nanos, "sleep");
    }

    /** Lets time pass; its result is None. @param nanos at least 0 @param why what the screen says of the thread */
    public static Wait passing(long nanos, String why) {
        return new Wait(deadline(nanos)) {
            @Override
            public @Nullable Object attempt(Context thread) {
                return null;
            }

            @Override
            public Object expired(Context thread) {
                return Singleton.NONE;
            }

            @Override
            public @Nullable Waitable on() {
                return null;
            }

            @Override
            public String reason() {
                return why;
            }
        };
    }

    /** Waits for a thread's end; the result tells whether it came. @param nanos at most so long, or {@link Wait#NEVER} */
    public static Wait join(ThreadEnd end, long nanos) {
        return until(end, end::reached, "thread", nanos);
    }

    /** Waits until a thread has begun, which so runs first when it has just been started. */
    public static Wait begun(PyThread thread, Object result) {
        return new Begun(thread, result);
    }

    /** Waits for a condition that changes only with wakes of what is waited on; the result is true, or false if late. */
    static Wait until(Waitable on, Supplier<Boolean> condition, String reason, long nanos) {
        return new Wait(deadline(nanos)) {
            @Override
            public @Nullable Object attempt(Context thread) {
                return condition.get() ? Boolean.TRUE : null;
            }

            @Override
            public Object expired(Context thread) {
                return Boolean.FALSE;
            }

            @Override
            public Waitable on() {
                return on;
            }

            @Override
            public String reason() {
                return reason;
            }
        };
    }

    /** Returns the deadline of a wait for that long from now; {@link Wait#NEVER} stays. */
    public static long deadline(long nanos) {
        if (nanos == Wait.NEVER) {
            return Wait.NEVER;
        }
        long deadline = System.nanoTime() + nanos;
        return deadline == Wait.NEVER ? Wait.NEVER - 1 : deadline;
    }

    /** The starter's wait for the new thread; behind it the starter is as ready to compute as before. */
    static final class Begun extends Wait {
        private final PyThread started;
        private final Object result;

        Begun(PyThread started, Object result) {
            super(NEVER);
            this.started = started;
            this.result = result;
        }

        @Override
        public @Nullable Object attempt(Context thread) {
            return started.begun() ? result : null;
        }

        @Override
        public Object expired(Context thread) {
            return result;
        }

        @Override
        public Waitable on() {
            return started.beginning();
        }

        @Override
        public String reason() {
            return "thread";
        }
    }
}
