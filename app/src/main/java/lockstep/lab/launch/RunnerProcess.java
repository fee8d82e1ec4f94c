package lockstep.lab.launch;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import lockstep.lab.wire.Channel;
import lockstep.lab.wire.Message;
import org.jspecify.annotations.Nullable;

/**
 * One runner process, from its start to its certain end. Messages arrive on a thread of its own. Thread-safe.
 *
 * <p>The runner halts when its standard input ends, whatever it is doing, and its children with it; so closing the
 * channel is enough, and killing is what follows when it is not obeyed.
 */
final class RunnerProcess {
    /** How long a runner may take to end by itself once it has been asked to, in milliseconds. */
    private static final long GRACE_MILLIS = 1_000;

    /** Hears a runner; called from the runner's listening thread only, one handler at a time. */
    interface Handler {
        void message(Message message);

        /**
         * The process is gone; the last call.
         *
         * @param exitStatus its status
         */
        void ended(int exitStatus);
    }

    private final Process process;
    private final Channel channel;
    private final AtomicBoolean ending = new AtomicBoolean();
    private volatile @Nullable Handler handler;

    RunnerProcess(Process process) {
        this.process = process;
        this.channel = new Channel(process.getInputStream(), process.getOutputStream());
    }

    /**
     * Sends the verb and listens until the process is gone. One that has explored takes another verb.
     *
     * @param hears what comes from now on
     */
    void begin(Message verb, Handler hears) {
        boolean first = handler == null;
        handler = hears;
        if (!first) {
            send(verb);
            return;
        }
        Thread thread = new Thread(() -> listen(verb), "runner-" + process.pid());
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(Message verb) {
        try {
            channel.send(new Message.Hello(Channel.VERSION));
            channel.send(verb);
            Message message = channel.receive();
            while (message != null) {
                hearing().message(message);
                message = channel.receive();
            }
        } catch (IOException broken) {
            // The channel is of no more use: the runner died or sent what is no message. Its end says the rest.
            ending.set(true);
        } finally {
            int exitStatus = awaitEnd();
            hearing().ended(exitStatus);
        }
    }

    private Handler hearing() {
        return Objects.requireNonNull(handler, "set before the thread began");
    }

    /** Sends a message; one that cannot be delivered is of no use any more, for the runner is ending. */
    void send(Message message) {
        try {
            channel.send(message);
        } catch (IOException gone) {
            ending.set(true);
        }
    }

    /** Asks the runner to end, and sees to it, without waiting. */
    void end() {
        if (ending.compareAndSet(false, true)) {
            Thread thread = new Thread(
                    () -> {
                        send(new Message.Cancel());
                        awaitEnd();
                    },
                    "runner-end-" + process.pid());
            thread.setDaemon(true);
            thread.start();
        }
    }

    private int awaitEnd() {
        boolean interrupted = false;
        try {
            if (exited(GRACE_MILLIS)) {
                return process.exitValue();
            }
            var children = process.descendants().toList();
            closeInput();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            return process.waitFor();
        } catch (InterruptedException stopped) {
            interrupted = true;
            process.destroyForcibly();
            return -1;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean exited(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    private void closeInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            ending.set(true);
        }
    }

    /** Returns whether the process lives. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills the process at once. */
    void kill() {
        ending.set(true);
        var children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** The process, for tests that look for what is left of it. */
    @Nullable
    ProcessHandle handle() {
        return process.toHandle();
    }
}
