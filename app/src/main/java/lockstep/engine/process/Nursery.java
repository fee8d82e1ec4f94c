package lockstep.engine.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where children come from: starts machines, keeps spares that are warm before a program needs them, and takes machines back
 * whose program left nothing behind. Owns every machine until it has ended. May serve several runs, one after the other or
 * at once. Thread-safe.
 */
public final class Nursery implements Child.Owner, AutoCloseable {
    /** Machines without a program that are kept: as many as a program uses at once, on most machines. */
    private static final int KEPT = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final List<String> command;
    private final Deque<Child> spares = new ArrayDeque<>();
    private final Set<Child> alive = new HashSet<>();
    private @Nullable Launcher launcher;
    private int starting; // of them, unbegun ones too
    private int unbegun;
    private boolean closed;

    /** @param settings what children are */
    public Nursery(MachineSettings settings) {
        this.command =
                new MachineCommand(settings.machineOptions(), settings.mainClass(), settings.arguments()).words();
    }

    /**
     * Starts spares until so many stand ready, the next when the one before is warm or at work: machines that start at once
     * hold each other up, and the program too, which waits for the first. Returns at once.
     */
    public void want(int count) {
        synchronized (this) {
            int missing = count - spares.size() - starting;
            if (closed || missing <= 0) {
                return;
            }
            starting += missing;
            unbegun += missing;
        }
        beginNext();
    }

    private void beginNext() {
        synchronized (this) {
            if (closed || unbegun == 0) {
                return;
            }
            unbegun--;
        }
        launch(ChildMain.SPARE, child -> {
            synchronized (this) {
                starting--;
                if (child != null) {
                    spares.add(child);
                }
                notifyAll();
            }
            if (child == null || child.isReady()) {
                beginNext();
            }
        });
    }

    @Override
    public void ready(Child child) {
        beginNext();
    }

    /** Waits until so many spares are warm; false when they are not in time. */
    boolean awaitReady(int count, long untilNanos) throws InterruptedException {
        List<Child> wanted;
        synchronized (this) {
            while (spares.size() < count && starting > 0 && !closed) {
                long left = untilNanos - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            wanted = List.copyOf(spares);
        }
        for (Child spare : wanted) {
            if (!spare.awaitReady(untilNanos - System.nanoTime())) {
                return false;
            }
        }
        synchronized (this) {
            return spares.size() >= count;
        }
    }

    /**
     * Gives a child without a program: the warmest spare, or a new machine.
     *
     * @param taker takes it, or null when none could be started; called once, on any thread
     */
    void take(Consumer<@Nullable Child> taker) {
        Child spare = takeSpare();
        if (spare == null) {
            synchronized (this) {
                if (unbegun > 0) { // this one in its place
                    unbegun--;
                    starting--;
                }
            }
            launch(ChildMain.AT_WORK, taker);
        } else {
            taker.accept(spare);
        }
        if (spare == null || spare.isReady()) {
            beginNext();
        } // else once this one has begun its program
    }

    @Override
    public void idle(Child child) {
        boolean kept;
        synchronized (this) {
            kept = !closed && spares.size() < KEPT && child.isAlive();
            if (kept) {
                spares.addFirst(child);
            }
        }
        if (!kept) {
            child.destroy();
        }
    }

    @Override
    public void gone(Child child) {
        synchronized (this) {
            spares.remove(child);
            alive.remove(child);
        }
        beginNext();
    }

    /** Ends all machines and waits, within bounds, until they are gone. */
    @Override
    public void close() {
        Launcher last;
        List<Child> all;
        synchronized (this) {
            closed = true;
            all = List.copyOf(alive);
            last = launcher;
            notifyAll();
        }
        all.forEach(Child::destroy);
        Child.awaitGone(all, Hub.CLOSE_NANOS);
        if (last != null) {
            last.close();
        }
    }

    private synchronized @Nullable Child takeSpare() {
        for (Iterator<Child> each = spares.iterator(); each.hasNext(); ) {
            Child spare = each.next();
            if (spare.isReady()) {
                each.remove();
                return spare;
            }
        }
        return spares.poll();
    }

    private void launch(String role, Consumer<@Nullable Child> taker) {
        List<String> words = new ArrayList<>(command);
        words.add(role);
        launcher().start(words, ProcessBuilder.Redirect.INHERIT).whenComplete((machine, failure) -> {
            if (machine == null) {
                taker.accept(null);
                return;
            }
            Child child = new Child(machine, this);
            boolean late;
            synchronized (this) {
                alive.removeIf(known -> !known.isAlive());
                alive.add(child);
                late = closed;
            }
            if (late) {
                child.destroy();
            }
            taker.accept(child);
        });
    }

    private synchronized Launcher launcher() {
        if (launcher == null) {
            launcher = new Launcher();
        }
        return launcher;
    }
}
