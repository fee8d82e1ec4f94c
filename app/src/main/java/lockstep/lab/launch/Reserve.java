package lockstep.lab.launch;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A runner process that waits for its verb, so that the next run need not wait for a Java machine to start. At most one; it
 * ends after a while without work, and when the last guest it was kept for has left. Thread-safe.
 */
final class Reserve {
    /** How long a runner may wait for work, in seconds. */
    private static final long IDLE_SECONDS = 180;

    private final Function<List<String>, CompletableFuture<Process>> starter;
    private @Nullable List<String> command; // guarded by this
    private @Nullable CompletableFuture<RunnerProcess> waiting; // guarded by this
    private final Set<Object> guests = Collections.newSetFromMap(new IdentityHashMap<>()); // guarded by this
    private boolean closed; // guarded by this

    /** @param starter starts a process from its words */
    Reserve(Function<List<String>, CompletableFuture<Process>> starter) {
        this.starter = starter;
    }

    /**
     * Has a runner wait for work, unless one of that command does already. Does not block.
     *
     * @param guest for whom, until it leaves
     */
    synchronized void keep(Object guest, List<String> words) {
        guests.add(guest);
        if (closed || (waiting != null && words.equals(command) && !isLost(waiting))) {
            return;
        }
        drop();
        CompletableFuture<RunnerProcess> kept = starter.apply(words).thenApply(RunnerProcess::new);
        command = words;
        waiting = kept;
        CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS).execute(() -> dropIf(kept));
    }

    private static boolean isLost(CompletableFuture<RunnerProcess> kept) {
        return kept.isCompletedExceptionally() || (kept.isDone() && !kept.join().isAlive());
    }

    /** Returns the waiting runner of that command, or null; it is the caller's from then on. */
    synchronized @Nullable CompletableFuture<RunnerProcess> take(List<String> words) {
        CompletableFuture<RunnerProcess> kept = waiting;
        if (kept == null || !words.equals(command) || isLost(kept)) {
            return null;
        }
        waiting = null;
        return kept;
    }

    /** The guest wants nothing more; the waiting runner ends unless it waits for another. */
    synchronized void leave(Object guest) {
        guests.remove(guest);
        if (guests.isEmpty()) {
            drop();
        }
    }

    private synchronized void dropIf(CompletableFuture<RunnerProcess> kept) {
        if (waiting == kept) {
            drop();
        }
    }

    private synchronized void drop() {
        CompletableFuture<RunnerProcess> kept = waiting;
        waiting = null;
        if (kept != null) {
            kept.thenAccept(RunnerProcess::kill);
        }
    }

    /** Ends the waiting runner; there will be no other. */
    synchronized void close() {
        closed = true;
        drop();
    }
}
