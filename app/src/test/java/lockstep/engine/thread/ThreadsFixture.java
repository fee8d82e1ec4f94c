package lockstep.engine.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import lockstep.engine.type.Ints;
import lockstep.engine.type.PythonKeys;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Heap;
import lockstep.engine.value.PlainHeap;
import lockstep.engine.value.PyError;

/** Threads whose bodies are Java: what a thread is given to call is a {@link Body}. */
final class ThreadsFixture implements Host, AutoCloseable {
    /** Stands for Python code. */
    interface Body {
        void run(PyThread thread);
    }

    static final Duration HANG = Duration.ofSeconds(60);

    final PyThreads threads;
    final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
    /** What its process does with a signal. */
    BiConsumer<PyThread, Integer> signalled = (main, number) -> {};

    private final CountDownLatch mainEnded = new CountDownLatch(1);

    ThreadsFixture(boolean gil) {
        this(gil, 50_000, 1_000);
    }

    ThreadsFixture(boolean gil, int slicePolls, int limit) {
        threads = PyThreads.real(this, limit, gil, new Slice(slicePolls, 0));
    }

    /** Runs a main thread to its end, and the threads it started. */
    void run(Consumer<PyThread> main) throws InterruptedException {
        threads.startMain(thread -> {
            try {
                main.accept(thread);
                threads.awaitOthers(thread);
            } catch (RuntimeException | AssertionError e) {
                if (!(e instanceof RunCancelled)) {
                    faults.add(e);
                }
                throw e;
            } finally {
                mainEnded.countDown();
            }
        });
        assertTrue(mainEnded.await(HANG.toSeconds(), TimeUnit.SECONDS), "the main thread hangs");
        assertEquals(List.of(), new ArrayList<>(faults));
    }

    /** Starts a thread and lets it begin. */
    PyThread start(PyThread starter, Body body) {
        PyThread thread = threads.start(starter, body, new Object[0], "worker", false, false);
        starter.await(Waits.begun(thread, Ints.of(0)));
        return thread;
    }

    static void poll(PyThread thread) {
        if (thread.pollWanted()) {
            thread.poll();
        }
    }

    @Override
    public void close() throws InterruptedException {
        threads.cancel();
        assertTrue(threads.awaitEnd(HANG), "a thread is left");
    }

    @Override
    public Heap heap() {
        return new PlainHeap(new PythonKeys());
    }

    @Override
    public <T> T service(Class<T> type) {
        return type.cast(threads);
    }

    @Override
    public void equip(PyThread thread) {
        Object runner = Proxy.newProxyInstance(
                CodeThread.Runner.class.getClassLoader(),
                new Class<?>[] {CodeThread.Runner.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("call")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    ((Body) arguments[0]).run(thread);
                    return arguments[0];
                });
        thread.runner((CodeThread.Runner) runner);
    }

    @Override
    public void uncaught(PyThread thread, Object callable, PyError error) {
        faults.add(error);
    }

    @Override
    public void signalled(PyThread main, int number) {
        signalled.accept(main, number);
    }

    @Override
    public void threadLimitReached(int limit) {
        threads.cancel();
    }

    @Override
    public void broken(PyThread thread, Throwable error) {
        faults.add(error);
    }
}
