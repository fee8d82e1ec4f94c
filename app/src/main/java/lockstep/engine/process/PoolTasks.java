package lockstep.engine.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lockstep.engine.future.FutureTypes;
import lockstep.engine.future.PyFuture;
import lockstep.engine.type.Index;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Typed;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a {@code ProcessPoolExecutor}: those that wait, and those that its workers have. Tasks of some microseconds
 * travel together, as many as a worker does in a moment. Thread-safe.
 */
public final class PoolTasks implements Typed {
    /** Its type. */
    public static final PyType TYPE = PyType.builtin("_process", "PoolTasks", Types.OBJECT, PoolTasks::fill);

    /** Messages under way beyond one for each worker: a task in one can no longer be cancelled. */
    private static final int EXTRA_MESSAGES = 1;

    private static final int MOST_TOGETHER = 256;
    private static final long QUICK_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long SLOW_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** In the result of {@code put}: the managing thread sleeps. */
    private static final int WAKE = 1;

    /** In the result of {@code put}: there are more tasks than workers. */
    private static final int START = 2;

    private static final int REFUSED = -1;

    /** What {@code rest} says the managing thread should do. */
    private enum Rest {
        GO_ON,
        WAIT,
        END
    }

    private record Task(long number, PyFuture future, Object function, Object arguments, Object keywords) {}

    private final int mostWorkers;
    private final boolean growing;
    private final Deque<Task> waiting = new ArrayDeque<>();
    private final Map<Long, Task> handedOut = new HashMap<>();
    private long last;
    private int workers;
    private int messages;
    private int together = 1;
    private boolean asleep;
    private boolean closed;

    private PoolTasks(int mostWorkers, boolean growing) {
        this.mostWorkers = mostWorkers;
        this.growing = growing;
    }

    private static void fill(TypeContent content) {
        content.constructor(
                        "PoolTasks(cls, most_workers, growing)",
                        (thread, given) -> new PoolTasks(
                                (int) Math.min(Integer.MAX_VALUE, Index.of(thread, given[1])),
                                given[2] == Boolean.TRUE))
                .method(
                        "put(self, future, function, arguments, keywords, /)",
                        (thread, given) ->
                                Ints.of(self(given).put(FutureTypes.future(given[1]), given[2], given[3], given[4])))
                .method("message(self)", (thread, given) -> self(given).message(thread))
                .method("deliver(self, data, /)", (thread, given) -> self(given)
                        .deliver(thread, ((PyBytes) given[1]).bytes()))
                .method("rest(self)", (thread, given) -> self(given).rest().name())
                .method("close(self)", (thread, given) -> {
                    self(given).close();
                    return Singleton.NONE;
                })
                .method("drain(self)", (thread, given) -> thread.heap()
                        .list(self(given).drain(false)))
                .method("abandon(self)", (thread, given) -> thread.heap()
                        .list(self(given).drain(true)))
                .method("replaces(self)", (thread, given) -> self(given).replaces());
    }

    private static PoolTasks self(Object[] given) {
        return (PoolTasks) given[0];
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    private synchronized int put(PyFuture future, Object function, Object arguments, Object keywords) {
        if (closed) {
            return REFUSED;
        }
        waiting.addLast(new Task(++last, future, function, arguments, keywords));
        int result = 0;
        if (asleep) {
            asleep = false;
            result |= WAKE;
        }
        if (workers < mostWorkers && workers < count()) {
            workers++;
            result |= START;
        }
        return result;
    }

    /**
     * Makes the next message to the workers.
     *
     * @return its bytes, or None when there is nothing to send or enough is under way; then the tasks that cannot be
     *     sent, as {@link #deliver} gives them
     */
    private Object message(Context thread) {
        int most;
        synchronized (this) {
            boolean full = messages >= mostWorkers + EXTRA_MESSAGES;
            most = full ? 0 : Math.min(together, 1 + (waiting.size() - 1) / mostWorkers);
        }
        WireOutput out = new WireOutput();
        List<Object> news = new ArrayList<>();
        int count = 0;
        while (count < most) {
            Task task = next();
            if (task == null) {
                break;
            }
            byte[] packed = packed(thread, task, news);
            if (packed != null) {
                out.writeLong(task.number);
                out.writeBytes(packed);
                count++;
            }
        }
        Object data = Singleton.NONE;
        if (count > 0) {
            synchronized (this) {
                messages++;
            }
            data = new PyBytes(out.toByteArray());
        }
        return new PyTuple(data, thread.heap().list(news));
    }

    /** Takes the next task that was not cancelled. */
    private synchronized @Nullable Task next() {
        while (true) {
            Task task = waiting.pollFirst();
            if (task == null) {
                return null;
            }
            if (Boolean.TRUE.equals(task.future.begin())) {
                handedOut.put(task.number, task);
                return task;
            }
        }
    }

    private byte @Nullable [] packed(Context thread, Task task, List<Object> news) {
        try {
            return Pickle.dumps(thread, new PyTuple(task.function, task.arguments, task.keywords));
        } catch (PyError error) {
            synchronized (this) {
                handedOut.remove(task.number);
            }
            end(thread, task.future, Singleton.NONE, error.exception(), news);
            return null;
        }
    }

    /**
     * Takes a message of a worker: results go to their futures.
     *
     * @return tuples of a future, what its task raised as the worker wrapped it, and the callbacks to call; None in place
     *     of what there is not
     */
    private Object deliver(Context thread, byte[] data) {
        WireInput in = new WireInput(data);
        adapt(in.readLong());
        List<Object> news = new ArrayList<>();
        while (in.remaining() > 0) {
            long number = in.readLong();
            boolean success = in.readBoolean();
            Object value = Pickle.loads(thread, in.readBytes());
            Task task;
            synchronized (this) {
                task = handedOut.remove(number);
            }
            if (task != null && success) {
                end(thread, task.future, value, Singleton.NONE, news);
            } else if (task != null) {
                news.add(new PyTuple(task.future, value, Singleton.NONE));
            }
        }
        return thread.heap().list(news);
    }

    private static void end(Context thread, PyFuture future, Object result, Object exception, List<Object> news) {
        List<Object> callbacks = future.finish(result, exception);
        if (callbacks != null && !callbacks.isEmpty()) {
            news.add(new PyTuple(future, Singleton.NONE, thread.heap().list(callbacks)));
        }
    }

    /** Lets messages grow while their tasks take next to no time. */
    private synchronized void adapt(long nanos) {
        messages--;
        if (nanos > SLOW_NANOS) {
            together = 1;
        } else if (nanos < QUICK_NANOS && growing) {
            together = Math.min(2 * together, MOST_TOGETHER);
        }
    }

    private synchronized Rest rest() {
        if (closed && count() == 0) {
            return Rest.END;
        }
        asleep = messages < mostWorkers + EXTRA_MESSAGES;
        if (asleep && !waiting.isEmpty()) {
            asleep = false;
            return Rest.GO_ON;
        }
        return Rest.WAIT;
    }

    private synchronized void close() {
        closed = true;
    }

    /** A worker has ended. @return whether another one is to take its place; if not, a later task starts one */
    private synchronized boolean replaces() {
        boolean needed = count() >= workers;
        if (!needed) {
            workers--;
        }
        return needed;
    }

    private synchronized int count() {
        return waiting.size() + handedOut.size();
    }

    /** Takes out the tasks that wait, or all. @return their futures in order of submission */
    private synchronized List<Object> drain(boolean all) {
        List<Object> futures = new ArrayList<>();
        if (all) {
            handedOut.values().stream()
                    .sorted((a, b) -> Long.compare(a.number, b.number))
                    .forEach(task -> futures.add(task.future));
            handedOut.clear();
        }
        waiting.forEach(task -> futures.add(task.future));
        waiting.clear();
        return futures;
    }
}
