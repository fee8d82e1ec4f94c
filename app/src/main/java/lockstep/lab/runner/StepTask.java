package lockstep.lab.runner;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import lockstep.explore.Explorer;
import lockstep.explore.StepCommand;
import lockstep.explore.Stepper;
import lockstep.lab.ExploreRequest;
import lockstep.lab.wire.Message;

/** Looks at all interleavings of a program, then steps it as it is told to, until the host has seen enough. */
final class StepTask implements Task {
    /** Commands that may wait; a host that sends more has lost its patience for good. */
    private static final int MOST_WAITING = 1_000;

    private final ExploreRequest request;
    private final Post post;
    private final BlockingQueue<StepCommand> commands = new LinkedBlockingQueue<>(MOST_WAITING);

    StepTask(ExploreRequest request, Post post) {
        this.request = request;
        this.post = post;
    }

    @Override
    public void perform() {
        Explorer explorer = new Explorer(
                request.program(), request.limits(), progress -> post.send(new Message.Exploring(progress)));
        post.send(new Message.Explored(ExploreTask.explore(explorer, request)));
        Stepper stepper = explorer.stepper();
        if (stepper == null) {
            return;
        }
        post.send(new Message.Viewed(stepper.view()));
        try {
            while (true) {
                post.send(new Message.Viewed(stepper.perform(commands.take())));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void command(StepCommand command) {
        if (!commands.offer(command)) {
            RunnerMain.halt(2);
        }
    }

    @Override
    public void cancel() {
        RunnerMain.halt(0);
    }
}
