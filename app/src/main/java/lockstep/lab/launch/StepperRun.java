package lockstep.lab.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lockstep.explore.StepCommand;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.LiveStepper;
import lockstep.lab.StepListener;
import lockstep.lab.wire.Message;
import org.jspecify.annotations.Nullable;

/**
 * A program that is stepped, on the host's side. Each command is answered by a view within its time, or the runner is
 * killed. Thread-safe.
 */
final class StepperRun implements LiveStepper, RunnerTask {
    /** How long one command may take. */
    private static final long ANSWER_NANOS = 30_000_000_000L;

    private static final long GRACE_NANOS = 10_000_000_000L;

    private final ExploreRequest request;
    private final StepListener listener;
    private final Deque<StepCommand> early = new ArrayDeque<>(); // guarded by this
    private @Nullable RunnerProcess process; // guarded by this
    private boolean ready; // guarded by this
    private boolean closed; // guarded by this
    private boolean overdue; // guarded by this
    private boolean told; // guarded by this
    private long asked; // guarded by this
    private long answered; // guarded by this

    StepperRun(ExploreRequest request, StepListener listener) {
        this.request = request;
        this.listener = listener;
    }

    @Override
    public synchronized void command(StepCommand command) {
        if (closed) {
            return;
        }
        if (!ready || process == null) {
            early.add(command);
            return;
        }
        send(process, command);
    }

    private synchronized void send(RunnerProcess running, StepCommand command) {
        long number = ++asked;
        running.send(new Message.Command(command));
        after(ANSWER_NANOS, () -> killUnlessAnswered(running, number));
    }

    private synchronized void killUnlessAnswered(RunnerProcess running, long number) {
        if (answered < number && !closed) {
            overdue = true;
            running.kill();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (process != null) {
            process.end();
        }
    }

    @Override
    public synchronized void started(RunnerProcess started) {
        process = started;
        long boundNanos = 2 * request.limits().timeout().toNanos() + GRACE_NANOS;
        after(boundNanos, () -> killUnlessExplored(started));
        if (closed) {
            started.end();
        }
    }

    private synchronized void killUnlessExplored(RunnerProcess running) {
        if (!told && !closed) {
            overdue = true;
            running.kill();
        }
    }

    @Override
    public void notStarted(String reason) {
        listener.ended(reason);
    }

    @Override
    public void message(Message message) {
        if (message instanceof Message.Exploring exploring) {
            listener.exploring(exploring.progress());
        } else if (message instanceof Message.Explored explored) {
            tell(explored.result());
        } else if (message instanceof Message.Viewed viewed) {
            seen();
            listener.viewed(viewed.view());
        }
    }

    private void tell(ExploreResult result) {
        synchronized (this) {
            told = true;
        }
        listener.explored(result);
    }

    private synchronized void seen() {
        if (ready) {
            answered++;
            return;
        }
        ready = true;
        RunnerProcess running = process;
        while (running != null && !early.isEmpty()) {
            send(running, early.remove());
        }
    }

    @Override
    public void ended(int exitStatus) {
        boolean silent;
        boolean asked;
        ExploreResult lost;
        synchronized (this) {
            silent = told;
            // One that was explored and cannot be stepped ends by itself, and the exploration says why.
            asked = closed || told && !ready && exitStatus == 0;
            lost = ExplorationRun.lost(request, exitStatus, closed, overdue);
        }
        if (!silent) {
            listener.explored(lost);
        }
        listener.ended(asked ? "" : lost.message());
    }

    private static void after(long nanos, Runnable action) {
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS).execute(action);
    }
}
