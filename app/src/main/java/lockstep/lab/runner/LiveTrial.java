package lockstep.lab.runner;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import lockstep.engine.Ended;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.ProgramFailed;
import lockstep.engine.Run;
import lockstep.engine.RunListener;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.race.Races;
import lockstep.lab.CheckResult;
import lockstep.lab.RunFacts;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lab.wire.Message;

/**
 * Runs a program live, then examines it. Limits that the program itself cannot be trusted to keep are kept here: the
 * first end, the program's own or an imposed one, is posted and the process halts, whatever the program's threads do.
 */
final class LiveTrial implements Task {
    private static final long SAMPLE_NANOS = 50_000_000L;

    private final Trial trial;
    private final Post post;
    private final Transcript transcript;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Run run;
    private final long startNanos = System.nanoTime();

    LiveTrial(Trial trial, Post post) {
        this.trial = trial;
        this.post = post;
        this.transcript = new Transcript(trial.spec().limits().outputBytes());
        // A class, and so the threads below: a lambda that is not in the class archive holds a cold start up for 10 ms.
        RunListener listener = new RunListener() {
            @Override
            public void output(Stream stream, String text) {
                LiveTrial.this.output(stream, text);
            }
        };
        this.run = trial.races() ? new Run(trial.spec(), listener, new Races()) : new Run(trial.spec(), listener);
    }

    @Override
    public void perform() {
        daemon(new Thread("timeout") {
            @Override
            public void run() {
                watchTime();
            }
        });
        daemon(new Thread("sampler") {
            @Override
            public void run() {
                sample();
            }
        });
        Ended ended = trial.examination().function().isEmpty() ? run.play() : run.playForCalls();
        List<CheckResult> checks = List.of();
        if (ended.outcome() == Outcome.COMPLETED) {
            try {
                checks = examine();
            } catch (ProgramFailed failed) {
                ended = failed.ended();
            }
        }
        finish(ended, checks);
    }

    private List<CheckResult> examine() throws ProgramFailed {
        Examiner examiner = new Examiner(run, trial.examination());
        Object[] arguments = examiner.arguments(trial.spec().seed());
        String output = transcript.output();
        return examiner.check(examiner.call(arguments).result(), arguments, output);
    }

    private void output(Stream stream, String text) {
        if (over.get()) {
            return;
        }
        boolean kept = transcript.add(stream, text);
        try {
            post.output(stream, text);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (!kept) {
            Limits limits = trial.spec().limits();
            impose(Outcome.TOO_MUCH_OUTPUT, "The program printed more than " + limits.outputBytes() + " characters.");
        }
    }

    private void watchTime() {
        long timeoutNanos = trial.spec().limits().timeout().toNanos();
        long left = timeoutNanos;
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = timeoutNanos - (System.nanoTime() - startNanos);
        }
        String seconds = String.format("%.0f", timeoutNanos / 1e9);
        impose(Outcome.TIMED_OUT, "The program had not ended after " + seconds + " s.");
    }

    private void sample() {
        while (!over.get()) {
            post.send(new Message.Threads(run.threads()));
            LockSupport.parkNanos(SAMPLE_NANOS);
        }
    }

    @Override
    public void cancel() {
        impose(Outcome.CANCELLED, "The run was cancelled.");
    }

    private void impose(Outcome outcome, String message) {
        int status = outcome == Outcome.TIMED_OUT ? 124 : 125;
        finish(new Ended(outcome, status, message, System.nanoTime() - startNanos), List.of());
    }

    private void finish(Ended ended, List<CheckResult> checks) {
        if (over.compareAndSet(false, true)) {
            post.send(new Message.Threads(run.threads()));
            post.send(new Message.Finished(new TrialResult(
                    trial.spec().profile(),
                    ended,
                    transcript.output(),
                    transcript.errors(),
                    checks,
                    facts(),
                    run.races())));
            RunnerMain.halt(0);
        }
    }

    private RunFacts facts() {
        var counts = run.counts();
        return new RunFacts(counts.threads(), counts.processes(), counts.lockAcquisitions());
    }

    private static void daemon(Thread thread) {
        thread.setDaemon(true);
        thread.start();
    }
}
