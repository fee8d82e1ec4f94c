package lockstep.engine.thread;

import java.util.concurrent.atomic.AtomicInteger;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Heap;
import lockstep.engine.value.PyError;
import lockstep.engine.value.Wait;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * A Python thread: its identity, what it runs and what it waits for. Runs on one operating-system thread, to which it is
 * confined but where a member says that any thread may ask.
 */
public final class PyThread extends CodeThread {
    /** What a thread is doing. */
    public enum Activity {
        /** Made, not yet at its first instruction. */
        NEW,
        RUNNING,
        WAITING_FOR_GIL,
        /** In a wait; {@link #waitingFor()} says for what. */
        WAITING,
        DONE
    }

    /** What a thread that a program starts does: one call. */
    public record Work(Object callable, Object[] arguments) {
        /** Whether another one calls the very same thing with the very same arguments. */
        boolean isSame(Work other) {
            boolean same = callable == other.callable
                    || (callable instanceof BoundMethod method && method.equals(other.callable));
            same &= arguments.length == other.arguments.length;
            for (int i = 0; same && i < arguments.length; i++) {
                same = arguments[i] == other.arguments[i];
            }
            return same;
        }
    }

    private static final long FIRST_IDENT = 0x7f10_0000_0000L;
    private static final long IDENT_STEP = 0x80_1000L;

    private final Host host;
    private final Scheduler scheduler;
    private final int number;
    private final boolean daemon;
    private final @Nullable Work work;
    private final Runnable body;
    private final ThreadEnd end = new ThreadEnd();
    private final WaitQueue beginning = new WaitQueue();
    private final Parking parking = new Parking();
    private final Gil.Seat seat = new Gil.Seat() {
        @Override
        void wantPoll(boolean wanted) {
            if (wanted) {
                requestPoll();
            } else {
                pollDone();
            }
        }

        @Override
        void pollAfter(int places) {
            PyThread.this.pollAfter(places);
        }

        @Override
        int polls() {
            return PyThread.this.polls();
        }
    };

    /** Signals that it is to handle, a bit for each number. */
    private final AtomicInteger signals = new AtomicInteger();

    /** Written by the thread itself only. */
    private volatile long locksTaken;

    private volatile String name;
    private volatile boolean announcesItself;
    private volatile boolean begun;
    private volatile boolean inside;
    private volatile Activity activity = Activity.NEW;
    private volatile @Nullable Wait wait;

    /** What programs hold of it, once asked for; of two that are made at once either will do. */
    private transient volatile @Nullable ThreadHandle handle;

    /** Where it waits for others to wake it, once it has; confined to the thread. */
    private transient @Nullable PyLock gate;

    PyThread(
            Host host,
            Scheduler scheduler,
            int number,
            String name,
            boolean daemon,
            @Nullable Work work,
            Runnable body) {
        this.host = host;
        this.scheduler = scheduler;
        this.number = number;
        this.name = name;
        this.daemon = daemon;
        this.work = work;
        this.body = body;
    }

    @Override
    public Heap heap() {
        return host.heap();
    }

    @Override
    public <T> T service(Class<T> type) {
        return host.service(type);
    }

    @Override
    public void poll() {
        scheduler.poll(this);
    }

    @Override
    public void stopIfOver() {
        scheduler.stopIfOver();
    }

    @Override
    public Object await(Wait operation) {
        return scheduler.await(this, operation);
    }

    /** Says that it knows of the end of another thread from now on. */
    void sees(ThreadEnd other) {
        scheduler.seen(this, other);
    }

    /** The scheduler it runs under. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** Returns the call that the program has started it for; null for a main thread. */
    public @Nullable Work work() {
        return work;
    }

    /** Whether a thread that is to do a call would be like this one, but for how far it is. */
    boolean isLike(boolean asDaemon, @Nullable Work call) {
        return daemon == asDaemon && work != null && call != null && work.isSame(call);
    }

    /** Has it be as when it was made: a program that is taken back starts it again. */
    void renew(String asName) {
        name = asName;
        activity = Activity.NEW;
        begun = false;
        announcesItself = false;
        end.renew();
        loop(Singleton.NONE);
        variables(Singleton.NONE);
        asyncGeneratorHooks(null, null);
    }

    /** Returns what programs hold of it, or null. Any thread may ask. */
    @Nullable
    ThreadHandle handle() {
        return handle;
    }

    void handle(ThreadHandle value) {
        handle = value;
    }

    /**
     * Returns where it waits for others to wake it, free: the same lock each time, since it waits at one place at a time and
     * nobody keeps the lock longer.
     */
    PyLock gate() {
        PyLock known = gate;
        if (known == null) {
            known = new PyLock();
            gate = known;
        }
        known.renew();
        return known;
    }

    /** Its number in its process: 0 the main thread; never used twice. */
    public int number() {
        return number;
    }

    /** Counts a lock that the program's own code takes, or waits to take. Called on this thread. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // only this thread writes it
    void noteLock() {
        if (runner().inProgram()) {
            locksTaken++;
        }
    }

    /** Returns how many locks the program's own code took on this thread. */
    long locksTaken() {
        return locksTaken;
    }

    /** Returns {@code threading.get_ident()} of it. */
    public long ident() {
        return identOf(number);
    }

    /** Returns the ident of the thread of that number. */
    public static long identOf(int number) {
        return FIRST_IDENT + number * IDENT_STEP;
    }

    /** Its Python name. Any thread may ask. */
    public String name() {
        return name;
    }

    /** Renames it. Any thread may. */
    public void name(String value) {
        name = value;
        Thread thread = parking.carrier();
        if (thread != null) {
            thread.setName(osName());
        }
    }

    /** Whether the process ends without waiting for it. */
    public boolean daemon() {
        return daemon;
    }

    /** What it is doing. Any thread may ask. */
    public Activity activity() {
        Activity now = activity;
        return now == Activity.RUNNING && seat.queued() ? Activity.WAITING_FOR_GIL : now;
    }

    void activity(Activity value) {
        activity = value;
    }

    /** What it waits for, in a word; empty when it does not wait. Any thread may ask. */
    public String waitingFor() {
        Wait now = wait;
        return now == null ? "" : now.reason();
    }

    /** What it waits in, or null. Any thread may ask. */
    public @Nullable Wait currentWait() {
        return wait;
    }

    void waiting(@Nullable Wait value) {
        wait = value;
        activity = value == null ? Activity.RUNNING : Activity.WAITING;
    }

    /** Its end, for {@code join}. Any thread may ask. */
    public ThreadEnd end() {
        return end;
    }

    /** Whether it has begun. Any thread may ask. */
    boolean begun() {
        return begun;
    }

    /** Has {@link Waits#begun} wait until the thread itself calls {@link #begin}, not only for its first instruction. */
    void announcesItself() {
        announcesItself = true;
    }

    void atFirstInstruction() {
        if (!announcesItself) {
            begin();
        }
    }

    /** Whoever waits for its beginning may go on. Called by the thread itself. */
    public void begin() {
        begun = true;
        beginning.wakeAll();
    }

    /** Woken once it has begun. */
    WaitQueue beginning() {
        return beginning;
    }

    Gil.Seat seat() {
        return seat;
    }

    /** Whether it may run Python code at this moment, where there is no GIL. */
    boolean inside() {
        return inside;
    }

    void inside(boolean value) {
        inside = value;
    }

    void clearPoll() {
        pollDone();
    }

    /** How it sleeps, and is woken. Any thread may ask. */
    Parking parking() {
        return parking;
    }

    /** Has it handle a signal soon; any thread may. @param number below 32 */
    void signal(int number) {
        signals.getAndUpdate(before -> before | 1 << number);
        requestPoll();
        parking.wake();
    }

    /** Whether there are signals that it has not handled yet. */
    boolean isSignalled() {
        return signals.get() != 0;
    }

    /** Handles its signals, the lowest number first. Called by the thread itself, which holds the GIL. */
    void handleSignals() {
        int now = signals.getAndSet(0);
        while (now != 0) {
            int number = Integer.numberOfTrailingZeros(now);
            now &= now - 1;
            try {
                host.signalled(this, number);
            } catch (PyError error) {
                int left = now;
                signals.getAndUpdate(before -> before | left);
                requestPoll();
                throw error;
            }
        }
    }

    String osName() {
        return "python-" + number + " " + name;
    }

    void run() {
        try {
            body.run();
        } finally {
            parking.carrier(null);
        }
    }

    @Override
    public String toString() {
        return "PyThread " + number + " " + name;
    }
}
