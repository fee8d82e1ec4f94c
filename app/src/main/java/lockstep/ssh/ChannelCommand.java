package lockstep.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;

/** What a channel's request turned into. The server library calls it from its own threads. */
abstract class ChannelCommand implements Command {
    private OutputStream out = OutputStream.nullOutputStream();
    private ExitCallback exit = (status, message, closeImmediately) -> {};
    private final AtomicBoolean exited = new AtomicBoolean();

    /** The request is granted; must not block. */
    abstract void begin(ChannelSession channel, Environment environment) throws IOException;

    /** The channel is closing; must not block. */
    abstract void disconnected();

    @Override
    public final void start(ChannelSession channel, Environment environment) throws IOException {
        begin(channel, environment);
    }

    @Override
    public final void destroy(ChannelSession channel) {
        disconnected();
    }

    @Override
    public void setInputStream(InputStream in) {}

    @Override
    public void setOutputStream(OutputStream stream) {
        out = stream;
    }

    @Override
    public void setErrorStream(OutputStream stream) {}

    @Override
    public void setExitCallback(ExitCallback callback) {
        exit = callback;
    }

    final OutputStream out() {
        return out;
    }

    /** Tells the guest one line and ends the channel. */
    final void endWith(String line, int status) {
        try {
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            // Nobody is there to read it.
        }
        exit(status);
    }

    /** Ends the channel; the first status counts. */
    final void exit(int status) {
        if (exited.compareAndSet(false, true)) {
            exit.onExit(status);
        }
    }
}
