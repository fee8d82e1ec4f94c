package lockstep.engine.thread;

import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Typed;
import lockstep.engine.value.Wait;
import lockstep.python.code.Singleton;

/** A thread that was started, as a program holds it. Thread-safe. */
public final class ThreadHandle implements Typed {
    /** Its type. */
    public static final PyType TYPE = PyType.builtin("_thread", "_ThreadHandle", Types.OBJECT, ThreadHandle::fill);

    private final PyThread thread;
    private final long nativeId;

    public ThreadHandle(PyThread thread, long nativeId) {
        this.thread = thread;
        this.nativeId = nativeId;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    private static void fill(TypeContent content) {
        content.method("join(self, timeout=None)", (thread, given) -> {
                    ThreadEnd end = ((ThreadHandle) given[0]).thread.end();
                    if (end.reached()) {
                        return Boolean.TRUE;
                    }
                    if (given[1] == Singleton.NONE) {
                        return Waits.join(end, Wait.NEVER);
                    }
                    long nanos = Seconds.toNanos(given[1], "timeout value is too large");
                    return nanos <= 0 ? Boolean.FALSE : Waits.join(end, nanos);
                })
                .method(
                        "is_done(self)",
                        (thread, given) ->
                                ((ThreadHandle) given[0]).thread.end().reached())
                .method("rename(self, name)", (thread, given) -> {
                    ((ThreadHandle) given[0]).thread.name((String) given[1]);
                    return Singleton.NONE;
                })
                .property("ident", (thread, given) -> Ints.of(((ThreadHandle) given[0]).thread.ident()))
                .property("native_id", (thread, given) -> Ints.of(((ThreadHandle) given[0]).nativeId));
    }
}
