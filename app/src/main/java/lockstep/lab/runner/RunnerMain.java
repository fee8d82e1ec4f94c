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

    /** Argument of a runner that explores. */
    public static final String EXPLORES = "explores";

    private RunnerMain() {}

    /** Serves one verb, or one exploration after the other, and ends the process. */
    public static void main(String[] arguments) throws IOException {
        if (List.of(arguments).contains(EXPLORES)) {
            ExploreRehearsal.begin();
        }
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        Channel channel = new Channel(new FileInputStream(FileDescriptor.in), out, true);
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
        Task first = task(verb, post);
        if (first == null) {
            halt(2);
            return;
        }
        Inbox inbox = new Inbox(channel, post, first);
        inbox.start();
        for (Task task = first; task != null; task = task instanceof ExploreTask ? inbox.next() : null) {
            task.perform();
        }
        halt(0);
    }

    /** Ends the process at once, whatever its threads do. */
    static void halt(int status) {
        Runtime.getRuntime().halt(status);
    }

    /** Returns what a message asks for, or null when it is none that a runner serves. */
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
}
