package lockstep.tui.loop;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import lockstep.term.Console;
import org.jspecify.annotations.Nullable;

/**
 * Shows the newest model, at most 25 times a second. While the terminal holds up a write, newer models replace each
 * other. Its {@link #run} has a thread of its own, the only one that ever waits for the terminal.
 */
final class Painter<M> implements Runnable {
    private static final long FRAME_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

    private final Program<M> program;
    private final Console console;
    private final LongSupplier nanoClock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable M newest;
    private boolean stopped;

    Painter(Program<M> program, Console console, LongSupplier nanoClock) {
        this.program = program;
        this.console = console;
        this.nanoClock = nanoClock;
    }

    /** Has a model shown. */
    void show(M model) {
        lock.lock();
        try {
            newest = model;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends {@link #run} after the write under way. */
    void stop() {
        lock.lock();
        try {
            stopped = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run() {
        for (M model = next(Long.MIN_VALUE); model != null; ) {
            long started = nanoClock.getAsLong();
            console.paint(program.view(model, console.size()));
            model = next(started + FRAME_NANOS);
        }
    }

    /** Waits for a model, but not before a time; null when there will be none. */
    private @Nullable M next(long notBeforeNanos) {
        lock.lock();
        try {
            while (!stopped) {
                long early = notBeforeNanos == Long.MIN_VALUE ? 0 : notBeforeNanos - nanoClock.getAsLong();
                M model = newest;
                if (model != null && early <= 0) {
                    newest = null;
                    return model;
                }
                if (model == null) {
                    changed.await();
                } else {
                    changed.awaitNanos(early);
                }
            }
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            lock.unlock();
        }
    }
}
