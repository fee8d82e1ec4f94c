package lockstep.lab.runner;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import lockstep.lab.wire.Channel;
import lockstep.lab.wire.Message;
import org.jspecify.annotations.Nullable;

/** Takes what the host says, on a thread of its own, until the host is gone; then this process has no reason to live on. */
final class Inbox extends Thread {
    private final Channel channel;
    private final Post post;
    private final BlockingQueue<ExploreTask> waiting = new LinkedBlockingQueue<>();
    private volatile Task current;

    /** @param first what is under way */
    Inbox(Channel channel, Post post, Task first) {
        super("channel");
        setDaemon(true);
        this.channel = channel;
        this.post = post;
        this.current = first;
    }

    /** Waits for the next exploration; null when the thread was interrupted. */
    @Nullable
    Task next() {
        try {
            return waiting.take();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public void run() {
        try {
            Message message = channel.receive();
            while (message != null) {
                take(message);
                message = channel.receive();
            }
        } catch (IOException broken) {
            RunnerMain.halt(1);
        }
        RunnerMain.halt(0);
    }

    private void take(Message message) {
        if (message instanceof Message.Credit credit) {
            post.grant(credit.characters());
        } else if (message instanceof Message.Cancel) {
            current.cancel();
        } else if (message instanceof Message.Command command) {
            current.command(command.command());
        } else if (message instanceof Message.Explore explore) {
            ExploreTask task = new ExploreTask(explore.request(), post);
            current = task;
            waiting.add(task);
        }
    }
}
