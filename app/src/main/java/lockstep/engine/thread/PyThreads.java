package lockstep.engine.thread;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lockstep.engine.type.Errors;
import lockstep.engine.value.PyError;
import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/**
 * The Python threads of one process: makes them, knows those that live, ends them. No operating-system thread of it is
 * left once {@link #awaitEnd} has returned true. A service of every thread; thread-safe.
 */
public final class PyThreads {
    private final Host host;
    private final int limit;
    private final Scheduler scheduler;
    private final Map<Integer, PyThread> live = new ConcurrentSkipListMap<>();
    private final AtomicInteger made = new AtomicInteger();
    /** The newest thread of each number, where a program is taken back and starts its threads again. */
    private final Map<Integer, PyThread> earlier = new HashMap<>();

    private final LongAdder locksOfEnded = new LongAdder();
    /** Signals that came before there was a main thread; guarded by itself, as the main thread is. */
    private final List<Integer> early = new ArrayList<>();

    private @Nullable PyThread main;
    private volatile boolean cancelled;
    private volatile boolean endsApart;

    private PyThreads(Host host, int limit, Function<PyThreads, Scheduler> scheduler) {
        this.host = host;
        this.limit = limit;
        this.scheduler = scheduler.apply(this);
    }

    /**
     * Threads on operating-system threads.
     *
     * @param limit threads that may live at once
     * @param gil whether one thread at a time runs Python code
     * @param slice how long a thread keeps the GIL at the standard switch interval
     */
    public static PyThreads real(Host host, int limit, boolean gil, Slice slice) {
        return real(host, limit, gil, slice, UnaryOperator.identity());
    }

    /**
     * Threads on operating-system threads, under a scheduler that somebody stands before.
     *
     * @param before takes note of what goes to the scheduler and passes it on
     */
    public static PyThreads real(Host host, int limit, boolean gil, Slice slice, UnaryOperator<Scheduler> before) {
        return new PyThreads(host, limit, threads -> before.apply(new RealScheduler(gil, slice, threads::live)));
    }

    /**
     * Threads under a scheduler of somebody else's.
     *
     * @param limit threads that may live at once
     */
    public static PyThreads under(Scheduler scheduler, Host host, int limit) {
        return new PyThreads(host, limit, threads -> scheduler);
    }

    /** What the threads run under. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** Starts the main thread. @param body what it runs; RunCancelled may come out of it */
    public PyThread startMain(Consumer<PyThread> body) {
        return main(start("MainThread", false, false, body));
    }

    private PyThread main(PyThread thread) {
        synchronized (early) {
            main = thread;
            early.forEach(thread::signal);
            early.clear();
        }
        return thread;
    }

    /** Has the main thread handle a signal soon. Any thread may call it. */
    public void signal(int number) {
        synchronized (early) {
            if (main == null) {
                early.add(number);
            } else {
                main.signal(number);
            }
        }
    }

    /**
     * Starts the main thread of a forked process, which goes by the number that the forking thread has in its parent.
     *
     * @param number of the forking thread
     * @param madeBefore threads its process had made, so that their numbers are not used again
     * @param body what it runs
     */
    public PyThread startForked(int number, int madeBefore, Consumer<PyThread> body) {
        made.set(madeBefore);
        return main(start(number, "MainThread", false, false, body));
    }

    /** Makes the main thread of a process whose threads are run piecewise; the scheduler does not hear of it. */
    public PyThread piecewiseMain() {
        int number = made.getAndIncrement();
        PyThread thread = new PyThread(host, scheduler, number, "MainThread", false, null, () -> {});
        live.put(number, thread);
        return thread;
    }

    /** Takes note of the end of a thread that is run piecewise. */
    public void ended(PyThread thread) {
        live.remove(thread.number());
        thread.end().reach();
    }

    /** Whether the end of a thread, and that of a task, is a step of its own in an exploration. */
    public boolean endsApart() {
        return endsApart;
    }

    /** Has ends be steps of their own from now on. @return whether they were not before */
    public boolean setEndsApart() {
        boolean were = endsApart;
        endsApart = true;
        return !were;
    }

    /** Goes back to an earlier moment of a process whose threads are run piecewise. */
    public void restore(List<PyThread> nowLive, int nowMade) {
        live.values().removeIf(thread -> !nowLive.contains(thread));
        nowLive.forEach(thread -> live.putIfAbsent(thread.number(), thread));
        made.set(nowMade);
    }

    /** Returns how many threads the process has made. */
    public int made() {
        return made.get();
    }

    /**
     * Starts a thread that calls a Python callable.
     *
     * @param starter the calling thread, which should then wait for {@link Waits#begun}
     * @param announcesItself whether the callable calls {@link PyThread#begin}
     * @throws PyError when there can be no further thread
     */
    public PyThread start(
            PyThread starter,
            Object callable,
            Object[] arguments,
            String name,
            boolean daemon,
            boolean announcesItself) {
        if (live.size() >= limit) {
            host.threadLimitReached(limit);
            throw new RunCancelled();
        }
        host.heap().share();
        try {
            return start(
                    starter,
                    made.getAndIncrement(),
                    name,
                    daemon,
                    announcesItself,
                    new PyThread.Work(callable, arguments),
                    thread -> call(thread, callable, arguments));
        } catch (OutOfMemoryError e) {
            throw Errors.runtimeError("can't start new thread");
        }
    }

    private void call(PyThread thread, Object callable, Object[] arguments) {
        try {
            thread.call(callable, arguments);
        } catch (PyError error) {
            host.uncaught(thread, callable, error);
        }
    }

    private PyThread start(String name, boolean daemon, boolean announcesItself, Consumer<PyThread> body) {
        return start(made.getAndIncrement(), name, daemon, announcesItself, body);
    }

    private PyThread start(int number, String name, boolean daemon, boolean announcesItself, Consumer<PyThread> body) {
        return start(null, number, name, daemon, announcesItself, null, body);
    }

    private PyThread start(
            @Nullable PyThread starter,
            int number,
            String name,
            boolean daemon,
            boolean announcesItself,
            PyThread.@Nullable Work work,
            Consumer<PyThread> body) {
        PyThread thread = scheduler.goesBack() ? startedEarlier(number, name, daemon, work) : null;
        if (thread == null) {
            thread = make(number, name, daemon, work, body);
        }
        if (announcesItself) {
            thread.announcesItself();
        }
        if (starter != null) {
            scheduler.starting(starter, thread);
        }
        live.put(thread.number(), thread);
        boolean started = false;
        try {
            scheduler.start(thread);
            started = true;
        } finally {
            if (!started) {
                live.remove(thread.number());
            }
        }
        return thread;
    }

    private PyThread make(
            int number, String name, boolean daemon, PyThread.@Nullable Work work, Consumer<PyThread> body) {
        PyThread[] itself = new PyThread[1];
        PyThread thread = new PyThread(host, scheduler, number, name, daemon, work, () -> live(itself[0], body));
        itself[0] = thread;
        if (scheduler.goesBack()) {
            earlier.put(number, thread);
        }
        return thread;
    }

    /**
     * Returns the thread that was started with that number before the program was taken back, as new, or null: states differ in
     * fewer objects when it is the same one. Nothing in the present state knows it, since no number is used twice.
     */
    private @Nullable PyThread startedEarlier(int number, String name, boolean daemon, PyThread.@Nullable Work work) {
        PyThread known = earlier.get(number);
        if (known == null || !known.isLike(daemon, work) || live.containsKey(number)) {
            return null;
        }
        known.renew(name);
        return known;
    }

    /** The life of a thread. */
    private void live(PyThread thread, Consumer<PyThread> body) {
        try {
            host.equip(thread);
            scheduler.begin(thread);
            body.accept(thread);
        } catch (RunCancelled over) {
            // its run has ended
        } catch (Throwable error) {
            host.broken(thread, error);
        } finally {
            live.remove(thread.number());
            locksOfEnded.add(thread.locksTaken());
            scheduler.end(thread);
        }
    }

    /** Returns the threads that have not ended, the oldest first. */
    public List<PyThread> live() {
        return new ArrayList<>(live.values());
    }

    /** Returns the live thread of that ident, or null. */
    public @Nullable PyThread find(long ident) {
        for (PyThread thread : live.values()) {
            if (thread.ident() == ident) {
                return thread;
            }
        }
        return null;
    }

    /** Waits until all other threads but daemons have ended, as Python does at its exit. */
    public void awaitOthers(PyThread caller) {
        while (true) {
            PyThread other = null;
            for (PyThread thread : live.values()) {
                if (thread != caller && !thread.daemon()) {
                    other = thread;
                    break;
                }
            }
            if (other == null) {
                return;
            }
            caller.await(Waits.join(other.end(), Wait.NEVER));
        }
    }

    /** Returns how many threads were started, the main one not counted. */
    public int started() {
        return Math.max(0, made.get() - 1);
    }

    /** Returns how often the program's own code took a lock; exact once its threads have ended. */
    public long locksTaken() {
        long sum = locksOfEnded.sum();
        for (PyThread thread : live.values()) {
            sum += thread.locksTaken();
        }
        return sum;
    }

    /** Returns whether {@link #cancel} was called. */
    public boolean cancelled() {
        return cancelled;
    }

    /** Ends all threads at their next poll or wait, daemons too. Any thread may call it. */
    public void cancel() {
        cancelled = true;
        scheduler.cancel();
    }

    /** Waits until no operating-system thread is left. @return whether that was reached in time */
    public boolean awaitEnd(Duration atMost) throws InterruptedException {
        return scheduler.awaitEnd(atMost);
    }

    /**
     * Returns all live threads when each of them waits without a deadline for something that only another of them or
     * another process could change, so that none moves again by itself; null otherwise. Any thread may ask.
     */
    public @Nullable List<PyThread> standstill() {
        List<PyThread> before = live();
        long parks = parksIfStill(before);
        boolean still = parks >= 0 && live().equals(before) && parksIfStill(before) == parks;
        return still && !before.isEmpty() ? before : null;
    }

    /** Returns how often the threads have parked, or -1 when one of them may move. */
    private static long parksIfStill(List<PyThread> threads) {
        long sum = 0;
        for (PyThread thread : threads) {
            Wait wait = thread.currentWait();
            if (wait == null
                    || wait.deadlineNanos() != Wait.NEVER
                    || !(wait.on() instanceof InProcess || wait.on() instanceof BetweenProcesses)
                    || !thread.parking().asleep()) {
                return -1;
            }
            sum += thread.parking().parks();
        }
        return sum;
    }
}
