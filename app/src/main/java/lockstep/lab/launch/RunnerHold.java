package lockstep.lab.launch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a task has of the process that it runs in: it is ended when the task is cancelled, also before it has started, and
 * killed when it is overdue. Thread-safe.
 */
final class RunnerHold {
    /** Status of a Java virtual machine that ended on an OutOfMemoryError, as {@code -XX:+ExitOnOutOfMemoryError} has it. */
    static final int OUT_OF_MEMORY_STATUS = 3;

    private final CompletableFuture<?> result;
    private @Nullable RunnerProcess process; // guarded by this
    private boolean released; // guarded by this
    private volatile boolean cancelled;
    private volatile boolean overdue;

    /** @param result of the task; once it is there the process is left alone */
    RunnerHold(CompletableFuture<?> result) {
        this.result = result;
    }

    synchronized void started(RunnerProcess started) {
        process = started;
        if (cancelled) {
            started.end();
        }
    }

    /** Has the process killed when there is no result after so long. */
    void killAfter(long boundNanos, RunnerProcess started) {
        CompletableFuture.delayedExecutor(boundNanos, TimeUnit.NANOSECONDS).execute(() -> killIfOverdue(started));
    }

    private synchronized void killIfOverdue(RunnerProcess started) {
        if (!released && !result.isDone()) {
            overdue = true;
            started.kill();
        }
    }

    synchronized void cancel() {
        cancelled = true;
        if (process != null && !result.isDone()) {
            process.end();
        }
    }

    /** Lets go of the process, which from now on is the caller's; returns null when the task was cancelled before. */
    synchronized @Nullable RunnerProcess release() {
        RunnerProcess free = cancelled || overdue ? null : process;
        if (free != null) {
            released = true;
            process = null;
        }
        return free;
    }

    /** Returns the process, or null when it has not started or was let go. */
    synchronized @Nullable RunnerProcess process() {
        return process;
    }

    boolean isCancelled() {
        return cancelled;
    }

    boolean isOverdue() {
        return overdue;
    }
}
