package lockstep.lab.launch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A runner that has explored and waits for more: its Java machine is warm, so that the next exploration takes a fraction of
 * the time. At most one; it ends after a while without work. Thread-safe.
 */
final class IdleExplorer {
    /** How long it may wait for work, in seconds. */
    private static final long IDLE_SECONDS = 60;

    private @Nullable List<String> command; // guarded by this
    private @Nullable RunnerProcess waiting; // guarded by this
    private long kept; // guarded by this
    private boolean closed; // guarded by this

    /**
     * Has a runner wait, in place of another one that does.
     *
     * @param words that it was started with
     */
    synchronized void keep(List<String> words, RunnerProcess runner) {
        if (closed) {
            runner.end();
            return;
        }
        drop();
        command = words;
        waiting = runner;
        long number = ++kept;
        CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS).execute(() -> dropIf(number));
    }

    /** Returns the runner that waits, if it was started with these words, or null; it is the caller's from then on. */
    synchronized @Nullable RunnerProcess take(List<String> words) {
        RunnerProcess runner = waiting;
        if (runner == null || !words.equals(command) || !runner.isAlive()) {
            return null;
        }
        waiting = null;
        return runner;
    }

    private synchronized void dropIf(long number) {
        if (kept == number) {
            drop();
        }
    }

    private synchronized void drop() {
        if (waiting != null) {
            waiting.end();
            waiting = null;
        }
    }

    /** Ends the runner that waits; there will be no other. */
    synchronized void close() {
        closed = true;
        drop();
    }
}
