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
 * Where children come from: starts machines, and keeps spares that are warm before a program needs them. Owns every
 * machine until it has ended. Thread-safe.
 */
final class Nursery implements AutoCloseable {
    private final List<String> command;
    private final Child.Listener listener;
    private final Deque<Child> spares = new ArrayDeque<>();
    private final Set<Child> alive = new HashSet<>();
    private @Nullable Launcher launcher;
    private int starting;
    private boolean closed;

    Nursery(HubSettings settings, Child.Listener listener) {
        this.command =
                new MachineCommand(settings.machineOptions(), settings.mainClass(), settings.arguments()).words();
        this.listener = listener;
    }

    /** Starts spares until so many stand ready or are being started. */
    void want(int count) {
        int missing;
        synchronized (this) {
            missing = count - spares.size() - starting;
            if (closed || missing <= 0) {
                return;
            }
            starting += missing;
        }
        for (int i = 0; i < missing; i++) {
            launch(ChildMain.SPARE, child -> {
                synchronized (this) {
                    starting--;
                    if (child != null) {
                        spares.add(child);
                    }
                    notifyAll();
                }
            });
        }
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
     * Gives a child without a program: the warmest spare for an image, a new machine otherwise.
     *
     * @param taker takes it, or null when none could be started; called once, on any thread
     */
    void take(Launch launch, Consumer<@Nullable Child> taker) {
        Child spare = launch == Launch.IMAGE ? takeSpare() : null;
        if (spare == null) {
            launch(ChildMain.AT_WORK, taker);
        } else {
            taker.accept(spare);
        }
    }

    synchronized void forget(Child child) {
        spares.remove(child);
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
        all.forEach(child -> child.kill(Child.SIGKILL));
        long until = System.nanoTime() + Hub.CLOSE_NANOS;
        boolean interrupted = false;
        for (Child child : all) {
            try {
                child.awaitGone(until - System.nanoTime());
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (last != null) {
            last.close();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
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
            Child child = new Child(machine, listener);
            boolean late;
            synchronized (this) {
                alive.removeIf(known -> !known.isAlive());
                alive.add(child);
                late = closed;
            }
            if (late) {
                child.kill(Child.SIGKILL);
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
