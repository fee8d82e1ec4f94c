package lockstep.engine.thread;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/**
 * Runs each Python thread on an operating-system thread of its own, one at a time, by turns that are given beforehand; who
 * has come to the end of a turn hands over and parks. A thread that is started takes its first turn within that of its
 * starter. When all turns are taken the threads go on, still one at a time, until each has ended or none can. Time passes
 * only for them: a wait with a deadline ends by it when its turn says so, or when nothing else can go on. Thread-safe.
 */
public final class TurnScheduler implements Scheduler {
    /** Watched instructions and polls after which a thread hands over when all turns are taken. */
    private static final int FREE_PLACES = 10_000;

    private static final long LATE_NANOS = 1_000_000_000_000_000L;

    /** Answers a wait that asks who goes on. */
    public interface Chooser {
        /** Whether a wait asks so. */
        boolean asks(Wait wait);

        /** Returns what the wait is told, or null when what the turn says is not possible. */
        @Nullable
        Object choose(Wait wait, int task, int timer);
    }

    private final List<Turn> turns;
    private final Chooser chooser;
    private final boolean gil;
    private final boolean goesOn;
    private final Carriers carriers = new Carriers();
    private final Deque<Integer> starters = new ArrayDeque<>(); // this and all below guarded by this
    private final Map<Integer, PyThread> live = new LinkedHashMap<>();
    private final Map<Integer, String> waiting = new TreeMap<>();
    private int next;
    private int holder = -1;
    private long left;
    private boolean late;
    private boolean clockIsLate;
    private boolean free;
    private int fruitless;
    private boolean over;
    private boolean stuck;
    private String problem = "";
    private long intervalNanos = 5_000_000;

    /**
     * @param gil whether the program is told that there is a GIL
     * @param chooser answers waits that ask
     * @param goesOn whether threads go on when all turns are taken; else all end there
     */
    public TurnScheduler(List<Turn> turns, boolean gil, boolean goesOn, Chooser chooser) {
        this.chooser = chooser;
        this.goesOn = goesOn;
        this.turns = List.copyOf(turns);
        this.gil = gil;
    }

    /** Returns why the turns could not be taken as they were given, or empty text. */
    public synchronized String problem() {
        return problem;
    }

    /** Whether it ended with threads that wait for each other. */
    public synchronized boolean isStuck() {
        return stuck;
    }

    /** Whether all turns were taken. */
    public synchronized boolean isThrough() {
        return next >= turns.size() && problem.isEmpty();
    }

    /** Returns what each thread waited for when it was found stuck, in a word, by its number. */
    public synchronized Map<Integer, String> waiting() {
        return new TreeMap<>(waiting);
    }

    @Override
    public void start(PyThread thread) {
        int starter;
        long before;
        synchronized (this) {
            live.put(thread.number(), thread);
            starter = holder;
            before = left;
            if (starter >= 0) {
                starters.push(starter);
            }
            take(thread.number());
        }
        carriers.run(thread);
        if (starter >= 0) {
            synchronized (this) {
                await(starter);
                left = before;
            }
        }
    }

    /** Gives a thread that is about to begin its first turn. */
    private void take(int number) {
        if (!free && next < turns.size() && turns.get(next).thread() == number) {
            left = turns.get(next).places();
            next++;
        } else if (!free) {
            fail("thread " + number + " begins where it has no turn");
        } else {
            left = 0;
        }
        holder = number;
    }

    @Override
    public void begin(PyThread thread) {
        synchronized (this) {
            await(thread.number());
        }
        thread.activity(PyThread.Activity.RUNNING);
        thread.begin();
    }

    @Override
    public void end(PyThread thread) {
        awaitLastTurn(thread);
        thread.activity(PyThread.Activity.DONE);
        thread.end().reach();
        synchronized (this) {
            live.remove(thread.number());
            fruitless = 0;
            if (!over) {
                checkDone(thread, "ends");
                handOver();
            }
        }
    }

    /** Where ends are steps of their own, a thread ends in a turn of its own. */
    private synchronized void awaitLastTurn(PyThread thread) {
        boolean own = thread.number() != 0 && thread.service(PyThreads.class).endsApart();
        if (over || free || !own) {
            return;
        }
        checkDone(thread, "ends");
        handOver();
        try {
            await(thread.number());
        } catch (RunCancelled cancelled) {
            // It ends all the same.
        }
    }

    /** The running thread is before a watched instruction. */
    public synchronized void place(PyThread thread) {
        checkOver();
        while (left == 0) {
            handOver();
            await(thread.number());
        }
        left--;
        fruitless = 0;
    }

    @Override
    public void poll(PyThread thread) {
        synchronized (this) {
            checkOver();
        }
    }

    @Override
    public synchronized Object await(PyThread thread, Wait wait) {
        Object result = awaitOne(thread, wait);
        while (result instanceof Wait next) {
            result = awaitOne(thread, next);
        }
        return result;
    }

    private Object awaitOne(PyThread thread, Wait wait) {
        checkOver();
        thread.waiting(wait);
        try {
            for (boolean resumed = false; ; resumed = true) {
                boolean own = wait.isStepOfItsOwn() && !resumed && !free;
                Object result = own ? null : attempt(thread, wait, resumed);
                boolean timed = wait.deadlineNanos() != Wait.NEVER;
                if (result != null) {
                    fruitless = 0;
                    return result;
                } else if (wait.on() == null || wait instanceof Waits.Begun || (late && (timed || resumed))) {
                    clockIsLate |= timed && wait.on() != null;
                    late = false;
                    return wait.expired(thread);
                }
                if (free) {
                    if (timed && fruitless > live.size()) {
                        fruitless = 0;
                        clockIsLate = true;
                        return wait.expired(thread);
                    } else if (++fruitless > 2 * live.size() + 1) {
                        stuck = true;
                        live.forEach((number, each) -> waiting.put(number, each.waitingFor()));
                        finish();
                    }
                }
                checkDone(thread, "waits");
                handOver();
                await(thread.number());
            }
        } finally {
            if (!over) {
                thread.waiting(null);
            }
        }
    }

    private @Nullable Object attempt(PyThread thread, Wait wait, boolean resumed) {
        if (resumed && !free && chooser.asks(wait)) {
            Turn turn = turns.get(next - 1);
            Object told = chooser.choose(wait, turn.task(), turn.timer());
            if (told != null) {
                return told;
            }
        }
        Object result = wait.attempt(thread);
        return result == null && free && chooser.asks(wait) ? chooser.choose(wait, -1, 0) : result;
    }

    /** Returns what the clocks show to the thread that runs: they stand still until a deadline has passed in its turn. */
    public synchronized long nanos() {
        return clockIsLate ? LATE_NANOS : 0;
    }

    /** Lets the thread go on that has the next turn. */
    private void handOver() {
        clockIsLate = false;
        if (!starters.isEmpty()) {
            holder = starters.pop();
        } else if (!free && next < turns.size()) {
            Turn turn = turns.get(next++);
            holder = turn.thread();
            left = turn.places();
            late = turn.late();
            if (!live.containsKey(holder)) {
                fail("there is no thread " + holder + " for turn " + next);
            }
        } else if (!goesOn) {
            finish();
        } else {
            free = true;
            late = false;
            left = FREE_PLACES;
            holder = after(holder);
        }
        notifyAll();
    }

    private int after(int number) {
        int first = -1;
        for (int each : live.keySet()) {
            if (each > number) {
                return each;
            }
            first = first < 0 ? each : first;
        }
        return first;
    }

    private void checkDone(PyThread thread, String does) {
        if (!free && left > 0) {
            fail("thread " + thread.number() + " " + does + " in the middle of turn " + next);
        }
    }

    private void fail(String why) {
        problem = why;
        finish();
    }

    private void finish() {
        over = true;
        notifyAll();
    }

    private void await(int number) {
        try {
            while (holder != number && !over) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            finish();
        }
        checkOver();
    }

    private void checkOver() {
        if (over) {
            throw new RunCancelled();
        }
    }

    @Override
    public void exclusively(PyThread thread, Runnable action) {
        action.run();
    }

    @Override
    public synchronized void stopIfOver() {
        checkOver();
    }

    @Override
    public synchronized void cancel() {
        finish();
    }

    @Override
    public boolean awaitEnd(Duration atMost) throws InterruptedException {
        return carriers.awaitEnd(atMost);
    }

    @Override
    public synchronized long switchIntervalNanos() {
        return intervalNanos;
    }

    @Override
    public synchronized void switchIntervalNanos(long nanos) {
        intervalNanos = nanos;
    }

    @Override
    public boolean gil() {
        return gil;
    }
}
