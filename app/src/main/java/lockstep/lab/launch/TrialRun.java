package lockstep.lab.launch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.engine.RunListener.Stream;
import lockstep.lab.LiveListener;
import lockstep.lab.LiveRun;
import lockstep.lab.RunFacts;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lab.wire.Message;

/**
 * A live run on the host's side. Whatever the runner does, there is a result: its own, or one made from how it died. A
 * runner that says nothing past its time is killed from here.
 */
final class TrialRun implements LiveRun, RunnerTask {
    /** Characters of output a runner may be ahead of the screen. */
    private static final int WINDOW = 1 << 18;

    private static final long GRACE_NANOS = 3_000_000_000L;

    private final Trial trial;
    private final LiveListener listener;
    private final CompletableFuture<TrialResult> result = new CompletableFuture<>();
    private final StringBuilder output = new StringBuilder();
    private final StringBuilder errors = new StringBuilder();
    private final long startNanos = System.nanoTime();
    private final RunnerHold runner = new RunnerHold(result);

    TrialRun(Trial trial, LiveListener listener) {
        this.trial = trial;
        this.listener = listener;
    }

    @Override
    public CompletableFuture<TrialResult> result() {
        return result;
    }

    @Override
    public void cancel() {
        runner.cancel();
    }

    @Override
    public void started(RunnerProcess started) {
        long boundNanos = trial.spec().limits().timeout().toNanos() + GRACE_NANOS;
        runner.killAfter(boundNanos, started);
        runner.started(started);
    }

    @Override
    public void notStarted(String reason) {
        result.complete(made(Outcome.RUNNER_LOST, 125, reason));
    }

    @Override
    public void message(Message message) {
        if (message instanceof Message.Hello) {
            grant(WINDOW);
        } else if (message instanceof Message.Output printed) {
            (printed.stream() == Stream.OUT ? output : errors).append(printed.text());
            listener.output(printed.stream(), printed.text());
            grant(printed.text().length());
        } else if (message instanceof Message.Threads picture) {
            listener.threads(picture.threads());
        } else if (message instanceof Message.Finished finished) {
            result.complete(finished.result());
        }
    }

    private void grant(int characters) {
        RunnerProcess running = runner.process();
        if (running != null) {
            running.send(new Message.Credit(characters));
        }
    }

    @Override
    public void ended(int exitStatus) {
        if (result.isDone()) {
            return;
        }
        if (runner.isCancelled()) {
            result.complete(made(Outcome.CANCELLED, 125, "The run was cancelled."));
        } else if (exitStatus == RunnerHold.OUT_OF_MEMORY_STATUS) {
            result.complete(made(
                    Outcome.OUT_OF_MEMORY,
                    125,
                    "The program needed more than " + trial.spec().limits().memoryMib() + " MiB of memory."));
        } else if (runner.isOverdue()) {
            result.complete(made(
                    Outcome.TIMED_OUT,
                    124,
                    "The program had not ended after "
                            + trial.spec().limits().timeout().toSeconds() + " s."));
        } else {
            result.complete(made(
                    Outcome.RUNNER_LOST,
                    125,
                    "The process that ran the program died (status " + exitStatus + "). Run it again."));
        }
    }

    private TrialResult made(Outcome outcome, int status, String message) {
        return new TrialResult(
                trial.spec().profile(),
                new Ended(outcome, status, message, System.nanoTime() - startNanos),
                output.toString(),
                errors.toString(),
                List.of(),
                new RunFacts(0, 0, 0));
    }
}
