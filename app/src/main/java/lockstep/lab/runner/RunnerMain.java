package lockstep.lab.runner;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import lockstep.lab.wire.Channel;
import lockstep.lab.wire.Message;
import org.jspecify.annotations.Nullable;

/**
 * The main class of a runner process. Standard input and output are its channel; nothing else may write there, so the
 * streams of {@link System} are led away first.
 */
public final class RunnerMain {
    /** Argument of a runner whose verb comes later. */
    public static final String WAITS = "waits";

    private RunnerMain() {}

    /** Serves one verb and ends the process. */
    public static void main(String[] arguments) throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        Channel channel = new Channel(new FileInputStream(FileDescriptor.in), out);
        channel.send(new Message.Hello(Channel.VERSION));
        Rehearsal rehearsal = new Rehearsal();
        if (List.of(arguments).contains(WAITS)) {
            rehearsal.begin();
        }
        Message hello = channel.receive();
        Message verb = channel.receive();
        rehearsal.cancel();
        if (!(hello instanceof Message.Hello greeting) || greeting.version() != Channel.VERSION) {
            halt(2);
            return;
        }
        Post post = new Post(channel);
        Task task = task(verb, post);
        if (task == null) {
            halt(2);
            return;
        }
        Thread listener = new Thread("channel") {
            @Override
            public void run() {
                listen(channel, post, task);
            }
        };
        listener.setDaemon(true);
        listener.start();
        task.perform();
        halt(0);
    }

    /** Ends the process at once, whatever its threads do. */
    static void halt(int status) {
        Runtime.getRuntime().halt(status);
    }

    private static @Nullable Task task(@Nullable Message verb, Post post) {
        if (verb instanceof Message.Run run) {
            return new LiveTrial(run.trial(), post);
        }
        if (verb instanceof Message.Measure measure) {
            return new TimedTrial(measure, post);
        }
        if (verb instanceof Message.Explore explore) {
            return new ExploreTask(explore.request(), post);
        }
        if (verb instanceof Message.Step step) {
            return new StepTask(step.request(), post);
        }
        return null;
    }

    /** Takes what the host says until it is gone; then this process has no reason to live on. */
    private static void listen(Channel channel, Post post, Task task) {
        try {
            Message message = channel.receive();
            while (message != null) {
                if (message instanceof Message.Credit credit) {
                    post.grant(credit.characters());
                } else if (message instanceof Message.Cancel) {
                    task.cancel();
                } else if (message instanceof Message.Command command) {
                    task.command(command.command());
                }
                message = channel.receive();
            }
        } catch (IOException broken) {
            halt(1);
        }
        halt(0);
    }
}
