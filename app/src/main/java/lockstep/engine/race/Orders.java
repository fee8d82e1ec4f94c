package lockstep.engine.race;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.engine.thread.PyThread;

/**
 * What comes before what in one process: the times of its threads, and what they hand on to each other. A thread's own
 * time is touched by that thread only. Thread-safe.
 */
final class Orders {
    /** Tasks of pools with a time of their own; a clock has a place for each. */
    private static final int MOST_TASKS = 2_000;

    private final Map<Integer, Self> selves = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger tasks = new AtomicInteger();
    private final Owners<AtomicInteger> tasksOfPools = new Owners<>();
    private final Owners<SharedClock> clocks = new Owners<>();
    private final Owners<Permits> permits = new Owners<>();
    private final Owners<Handover> handovers = new Owners<>();
    private volatile boolean several;

    /** Whether there has been a second thread: before, everything is in order. */
    boolean several() {
        return several;
    }

    /** Returns whose time passes on a thread. */
    Self self(PyThread thread) {
        Self known = selves.get(thread.number());
        return known != null
                ? known
                : selves.computeIfAbsent(
                        thread.number(),
                        number -> new Self(thread, new Timeline(numbers.getAndIncrement(), thread.name())));
    }

    /** Returns the time that passes on a thread. */
    Timeline of(PyThread thread) {
        return self(thread).now();
    }

    /** Returns the time that passes on the thread of that number, which must have been asked for before. */
    Timeline of(int number) {
        return java.util.Objects.requireNonNull(selves.get(number), "a thread that has not begun")
                .now();
    }

    /** A thread takes up a task of a pool, after what was handed on by a thing. */
    void begin(PyThread thread, Object by, Object pool) {
        Self self = self(thread);
        int task = tasksOfPools.of(pool, AtomicInteger::new).incrementAndGet();
        if (tasks.incrementAndGet() <= MOST_TASKS) {
            self.begin(new Timeline(numbers.getAndIncrement(), self.threadName() + ", task " + task));
        }
        take(thread, by);
    }

    /** A thread has done its task. */
    void finish(PyThread thread) {
        self(thread).finish();
    }

    /** A thread starts another one, which has not begun. */
    void starting(PyThread starter, PyThread started) {
        several = true;
        Timeline from = of(starter);
        VectorClock known = new VectorClock();
        from.handOn(known);
        of(started).join(known);
    }

    /** A thread has done its last. */
    void ended(PyThread thread) {
        Self self = self(thread);
        self.finish();
        clocks.of(thread.end(), SharedClock::new).leave(self.now());
        selves.remove(thread.number());
    }

    /** A thread hands on what it has done to those who {@link #take} from the same thing. */
    void give(PyThread thread, Object by) {
        clocks.of(by, SharedClock::new).give(of(thread));
    }

    /** A thread goes on after what was handed on by a thing. */
    void take(PyThread thread, Object by) {
        SharedClock clock = clocks.find(by);
        if (clock != null) {
            clock.take(of(thread));
        }
    }

    /** Returns what is handed on one by one by a thing. */
    Permits permits(Object by) {
        return permits.of(by, Permits::new);
    }

    /** Returns what is handed on with the items of a queue. */
    Handover handover(Object by) {
        return handovers.of(by, Handover::new);
    }
}
