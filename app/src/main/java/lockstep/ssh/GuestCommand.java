package lockstep.ssh;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import lockstep.term.Capabilities;
import lockstep.term.RemoteConsole;
import lockstep.term.Size;
import lockstep.tui.loop.Ui;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.Signal;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;
import org.jspecify.annotations.Nullable;

/** One guest's game on one channel. The channel's threads hand over keys and sizes and never wait for the game. */
final class GuestCommand extends ChannelCommand {
    private final GuestBook guestBook;
    private final Identity guest;
    private final Object lock = new Object();
    private @Nullable RemoteConsole console;
    private @Nullable Ui<?> ui;
    private boolean gone;

    GuestCommand(GuestBook guestBook, Identity guest) {
        this.guestBook = guestBook;
        this.guest = guest;
    }

    @Override
    void begin(ChannelSession channel, Environment environment) throws IOException {
        Map<String, String> variables = new HashMap<>(environment.getEnv());
        String type = variables.getOrDefault(Environment.ENV_TERM, "");
        if (type.isEmpty()) {
            endWith("Lockstep needs a terminal. Connect with: ssh -t -p PORT HOST", 2);
            return;
        }
        if (!Capabilities.canHoldScreens(type)) {
            endWith("Lockstep cannot draw its screens on this terminal. Set TERM to what it is, for example xterm.", 2);
            return;
        }
        if (!guestBook.hasRoom()) {
            endWith("All places are taken. Come again in a while.", 1);
            return;
        }
        RemoteConsole opened = new RemoteConsole(variables, size(variables), out());
        synchronized (lock) {
            console = opened;
        }
        channel.setDataReceiver(new Keys(opened));
        environment.addSignalListener((on, signal) -> opened.resize(size(environment.getEnv())), Signal.WINCH);
        guestBook.atTheDoor(() -> play(opened));
    }

    private void play(RemoteConsole opened) {
        try {
            Ui<?> started = guestBook.welcome(guest, opened);
            started.ended().whenComplete((nothing, failure) -> exit(failure == null ? 0 : 5));
            synchronized (lock) {
                ui = started;
                if (!gone) {
                    return;
                }
            }
            started.close();
        } catch (IOException | RuntimeException failed) {
            opened.close();
            endWith("Lockstep cannot open your game: " + failed.getMessage(), 5);
        }
    }

    @Override
    void disconnected() {
        Ui<?> playing;
        RemoteConsole opened;
        synchronized (lock) {
            gone = true;
            playing = ui;
            opened = console;
        }
        if (playing != null) {
            playing.close();
        } else if (opened != null) {
            guestBook.atTheDoor(opened::close);
        }
    }

    private static Size size(Map<String, String> environment) {
        return Size.clamped(
                number(environment.get(Environment.ENV_COLUMNS)), number(environment.get(Environment.ENV_LINES)));
    }

    /** Returns what a client says, 0 when it makes no sense. */
    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** Hands typed bytes to the console. */
    private record Keys(RemoteConsole console) implements ChannelDataReceiver {
        @Override
        public int data(ChannelSession channel, byte[] bytes, int start, int length) throws IOException {
            console.receive(bytes, start, length);
            return length;
        }

        @Override
        public void close() {
            // The end of input is seen as the end of the channel.
        }
    }
}
