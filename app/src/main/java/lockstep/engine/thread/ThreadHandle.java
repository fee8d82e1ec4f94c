package lockstep.engine.thread;

import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.OfOneType;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Wait;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** A thread that was started, as a program holds it. In a copy of the process it is a thread that is gone. Thread-safe. */
public final class ThreadHandle implements OfOneType {
    /** Its type. */
    public static final PyType TYPE = PyType.builtin("_thread", "_ThreadHandle", Types.OBJECT, ThreadHandle::fill);

    private final transient @Nullable PyThread thread;
    private final ThreadEnd end;
    private final long ident;
    private final long nativeId;

    private ThreadHandle(PyThread thread, long nativeId) {
        this.thread = thread;
        this.end = thread.end();
        this.ident = thread.ident();
        this.nativeId = nativeId;
    }

    /** Returns what a program holds of a thread. */
    public static ThreadHandle of(PyThread thread, long nativeId) {
        ThreadHandle known = thread.handle();
        if (known == null || known.nativeId != nativeId) {
            known = new ThreadHandle(thread, nativeId);
            thread.handle(known);
        }
        return known;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /** Returns the thread's end. */
    public ThreadEnd end() {
        return end;
    }

    private static void fill(TypeContent content) {
        content.method("join(self, timeout=None)", (thread, given) -> {
                    ThreadEnd end = ((ThreadHandle) given[0]).end;
                    if (end.reached()) {
                        ((PyThread) thread).sees(end);
                        return Boolean.TRUE;
                    }
                    if (given[1] == Singleton.NONE) {
                        return Waits.join(end, Wait.NEVER);
                    }
                    long nanos = Seconds.toNanos(given[1], "timeout value is too large");
                    return nanos <= 0 ? Boolean.FALSE : Waits.join(end, nanos);
                })
                .method("is_done(self)", (thread, given) -> ((ThreadHandle) given[0]).end.reached())
                .method("rename(self, name)", (thread, given) -> {
                    PyThread known = ((ThreadHandle) given[0]).thread;
                    if (known != null) {
                        known.name((String) given[1]);
                    }
                    return Singleton.NONE;
                })
                .method("forget(self)", (thread, given) -> {
                    ((ThreadHandle) given[0]).end.reach();
                    return Singleton.NONE;
                })
                .property("ident", (thread, given) -> Ints.of(((ThreadHandle) given[0]).ident))
                .property("native_id", (thread, given) -> Ints.of(((ThreadHandle) given[0]).nativeId));
    }
}
