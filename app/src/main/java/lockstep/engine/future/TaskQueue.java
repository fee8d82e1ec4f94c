package lockstep.engine.future;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import lockstep.engine.thread.InProcess;
import lockstep.engine.thread.WaitQueue;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Index;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.OfOneType;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a pool of threads in order of submission, and how many of its workers wait for one. Each task is a tuple of
 * future, function, arguments and keywords. Thread-safe.
 */
final class TaskQueue extends WaitQueue implements InProcess, OfOneType {
    static final PyType TYPE = PyType.builtin("_futures", "TaskQueue", Types.OBJECT, TaskQueue::fill);

    private static final int NO_WORKER = -1;
    private static final int REFUSED = -2;

    private final int mostWorkers;
    private final Deque<PyTuple> tasks = new ArrayDeque<>(); // guarded by the deque
    private int workers;
    /** Workers that wait and for whom no task has come since. */
    private int idle;

    private boolean closed;

    private TaskQueue(int mostWorkers) {
        this.mostWorkers = mostWorkers;
    }

    private static void fill(TypeContent content) {
        content.constructor(
                        "TaskQueue(cls, most_workers)",
                        (thread, given) -> new TaskQueue((int) Math.min(Integer.MAX_VALUE, Index.of(thread, given[1]))))
                .method(
                        "put(self, future, function, arguments, keywords, /)",
                        (thread, given) ->
                                Ints.of(self(given).put(new PyTuple(given[1], given[2], given[3], given[4]))))
                .method("take(self)", (thread, given) -> self(given).taking())
                .method("close(self)", (thread, given) -> {
                    self(given).close();
                    return Singleton.NONE;
                })
                .method("drain(self)", (thread, given) -> thread.heap()
                        .list(self(given).drain()))
                .method("qsize(self)", (thread, given) -> Ints.of(self(given).length()));
    }

    private static TaskQueue self(Object[] given) {
        return (TaskQueue) given[0];
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /** Adds a task. @return the number of a worker to start for it, or {@link #NO_WORKER}, or {@link #REFUSED} */
    private int put(PyTuple task) {
        int worker = NO_WORKER;
        synchronized (tasks) {
            if (closed) {
                return REFUSED;
            }
            tasks.addLast(task);
            if (idle > 0) {
                idle--;
            } else if (workers < mostWorkers) {
                worker = workers++;
            }
        }
        wakeFirst();
        return worker;
    }

    /** The next task that was not cancelled, None when there will be none, or the wait for it. */
    private Object taking() {
        Object task = poll(true);
        return task == null ? new Taking(this) : task;
    }

    private @Nullable Object poll(boolean first) {
        while (true) {
            PyTuple task;
            synchronized (tasks) {
                task = tasks.pollFirst();
                if (task == null) {
                    if (closed) {
                        return Singleton.NONE;
                    }
                    idle += first ? 1 : 0;
                    return null;
                }
            }
            Boolean runs = FutureTypes.future(task.get(0)).begin();
            if (runs == null) {
                throw Errors.runtimeError("Future in unexpected state");
            }
            if (runs) {
                return task;
            }
        }
    }

    /** No more tasks come; those that are there are still handed out. */
    private void close() {
        synchronized (tasks) {
            closed = true;
        }
        wakeAll();
    }

    /** Takes all tasks out. @return their futures */
    private List<Object> drain() {
        List<Object> futures = new ArrayList<>();
        synchronized (tasks) {
            tasks.forEach(task -> futures.add(task.get(0)));
            tasks.clear();
        }
        return futures;
    }

    private int length() {
        synchronized (tasks) {
            return tasks.size();
        }
    }

    /** Leaves the queue; what it was woken for goes to the next one. */
    @Override
    public void removeWaiter(Runnable wake) {
        super.removeWaiter(wake);
        if (size() != 0 && length() != 0) {
            wakeFirst();
        }
    }

    private static final class Taking extends Wait {
        private final TaskQueue queue;

        Taking(TaskQueue queue) {
            super(NEVER);
            this.queue = queue;
        }

        @Override
        public @Nullable Object attempt(Context thread) {
            return queue.poll(false);
        }

        @Override
        public Object expired(Context thread) {
            return Singleton.NONE;
        }

        @Override
        public Waitable on() {
            return queue;
        }

        @Override
        public String reason() {
            return "task";
        }
    }
}
