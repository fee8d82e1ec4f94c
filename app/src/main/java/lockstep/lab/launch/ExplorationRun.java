package lockstep.lab.launch;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import lockstep.engine.Outcome;
import lockstep.explore.ExploreLimits;
import lockstep.lab.ExploreListener;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.LiveExploration;
import lockstep.lab.wire.Message;

/**
 * An exploration on the host's side. Whatever the runner does, there is a result; one that says nothing long past its time
 * is killed from here.
 */
final class ExplorationRun implements LiveExploration, RunnerTask {
    /** An exploration looks at its clock while it searches; counting, judging and a second grain come on top. */
    private static final long GRACE_NANOS = 10_000_000_000L;

    private final ExploreRequest request;
    private final ExploreListener listener;
    private final CompletableFuture<ExploreResult> result = new CompletableFuture<>();
    private final RunnerHold runner = new RunnerHold(result);
    private final Consumer<RunnerProcess> free;

    /** @param free takes the runner when it could explore again; called before the result is there */
    ExplorationRun(ExploreRequest request, ExploreListener listener, Consumer<RunnerProcess> free) {
        this.request = request;
        this.listener = listener;
        this.free = free;
    }

    @Override
    public CompletableFuture<ExploreResult> result() {
        return result;
    }

    @Override
    public void cancel() {
        runner.cancel();
    }

    @Override
    public void started(RunnerProcess started) {
        long boundNanos = 2 * request.limits().timeout().toNanos() + GRACE_NANOS;
        runner.killAfter(boundNanos, started);
        runner.started(started);
    }

    @Override
    public void notStarted(String reason) {
        result.complete(ExploreResult.none(Outcome.RUNNER_LOST, reason));
    }

    @Override
    public void message(Message message) {
        if (message instanceof Message.Exploring exploring) {
            listener.exploring(exploring.progress());
        } else if (message instanceof Message.Explored explored) {
            letGo(explored.result());
            result.complete(explored.result());
        }
    }

    /** A schedule that was played on real threads may have left some of them behind. */
    private void letGo(ExploreResult explored) {
        RunnerProcess released = runner.release();
        if (released == null) {
            return;
        }
        if (explored.exploration() != null) {
            free.accept(released);
        } else {
            released.end();
        }
    }

    @Override
    public void ended(int exitStatus) {
        result.complete(lost(request, exitStatus, runner.isCancelled(), runner.isOverdue()));
    }

    /** Says why there is no result. */
    static ExploreResult lost(ExploreRequest request, int exitStatus, boolean cancelled, boolean overdue) {
        ExploreLimits limits = request.limits();
        if (cancelled) {
            return ExploreResult.none(Outcome.CANCELLED, "The exploration was cancelled.");
        } else if (exitStatus == RunnerHold.OUT_OF_MEMORY_STATUS) {
            return ExploreResult.none(
                    Outcome.OUT_OF_MEMORY,
                    "The exploration needed more than " + request.heapMib()
                            + " MiB of memory. Explore a smaller program.");
        } else if (overdue) {
            return ExploreResult.none(
                    Outcome.TIMED_OUT,
                    "The exploration had not ended long after its "
                            + limits.timeout().toSeconds() + " s.");
        }
        return ExploreResult.none(
                Outcome.RUNNER_LOST, "The process that explored died (status " + exitStatus + "). Explore again.");
    }
}
