package lockstep.engine.future;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.thread.InProcess;
import lockstep.engine.thread.WaitQueue;
import lockstep.engine.thread.Waits;
import lockstep.engine.type.Index;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.OfOneType;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Collects futures as they get done, for those who wait for several. Thread-safe. */
final class Watcher extends WaitQueue implements InProcess, OfOneType {
    static final PyType TYPE = PyType.builtin("_futures", "Watcher", Types.OBJECT, Watcher::fill);

    private final List<Object> done = new ArrayList<>(); // guarded by the list
    private volatile int count;
    private volatile boolean failed;

    private static void fill(TypeContent content) {
        content.constructor("Watcher(cls)", (thread, given) -> new Watcher())
                .method("watch(self, future, /)", (thread, given) -> FutureTypes.future(given[1])
                        .watch((Watcher) given[0]))
                .method("unwatch(self, future, /)", (thread, given) -> {
                    FutureTypes.future(given[1]).unwatch((Watcher) given[0]);
                    return Singleton.NONE;
                })
                .method("wait(self, wanted, stops_at_failure, timeout, /)", Watcher::await)
                .method("take(self)", (thread, given) -> thread.heap().list(((Watcher) given[0]).take()));
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /** A future is over. Called with that future's lock held. */
    void arrived(PyFuture future) {
        synchronized (done) {
            done.add(future);
            count = done.size();
        }
        if (future.failed()) {
            failed = true;
        }
        wakeAll();
    }

    private List<Object> take() {
        synchronized (done) {
            List<Object> taken = List.copyOf(done);
            done.clear();
            count = 0;
            return taken;
        }
    }

    private static Object await(Context thread, Object[] given) {
        Watcher watcher = (Watcher) given[0];
        Arrival arrival =
                new Arrival(watcher, Index.of(thread, given[1]), given[2] == Boolean.TRUE, FutureTypes.nanos(given[3]));
        Object now = arrival.attempt(thread);
        return now == null ? arrival : now;
    }

    private static final class Arrival extends Wait {
        private final Watcher watcher;
        private final long wanted;
        private final boolean stopsAtFailure;

        Arrival(Watcher watcher, long wanted, boolean stopsAtFailure, long nanos) {
            super(Waits.deadline(nanos));
            this.watcher = watcher;
            this.wanted = wanted;
            this.stopsAtFailure = stopsAtFailure;
        }

        @Override
        public @Nullable Object attempt(Context thread) {
            return watcher.count >= wanted || stopsAtFailure && watcher.failed ? Boolean.TRUE : null;
        }

        @Override
        public Object expired(Context thread) {
            return Boolean.FALSE;
        }

        @Override
        public Waitable on() {
            return watcher;
        }

        @Override
        public Object carried() {
            return stopsAtFailure ? -1 - wanted : wanted;
        }

        @Override
        public String reason() {
            return "future";
        }
    }
}
