package lockstep.term;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;

/**
 * A terminal at the other end of a connection: what arrives is handed to {@link #receive}, what is painted goes to an
 * output stream. Thread rule as in {@link Console}; receiving and resizing are for the connection's thread.
 */
public final class RemoteConsole implements Console {
    private final LineDisciplineTerminal terminal;
    private final TerminalConsole console;

    /**
     * Takes over a terminal that has been found to be able to hold the screens.
     *
     * @param environment what the client says of its terminal, see {@link Capabilities#of}
     * @param size the client's size
     * @param out towards the client; a frame is one write and one flush
     */
    public RemoteConsole(Map<String, String> environment, Size size, OutputStream out) throws IOException {
        terminal = new LineDisciplineTerminal(
                "remote",
                "xterm-256color",
                new FrameOutput(out),
                StandardCharsets.UTF_8,
                Terminal.SignalHandler.SIG_IGN);
        terminal.setSize(org.jline.terminal.Size.of(size.columns(), size.rows()));
        console = new TerminalConsole(terminal, Capabilities.of(environment, true));
    }

    /** Takes bytes that the client typed. */
    public void receive(byte[] bytes, int offset, int length) throws IOException {
        terminal.processInputBytes(bytes, offset, length);
    }

    /** Takes the client's new size. */
    public void resize(Size size) {
        terminal.setSize(org.jline.terminal.Size.of(size.columns(), size.rows()));
        terminal.raise(Terminal.Signal.WINCH);
    }

    @Override
    public Size size() {
        return console.size();
    }

    @Override
    public Key readKey() {
        return console.readKey();
    }

    @Override
    public void onChange(Runnable listener) {
        console.onChange(listener);
    }

    @Override
    public void paint(Frame frame) {
        console.paint(frame);
    }

    @Override
    public boolean endAsked() {
        return console.endAsked();
    }

    @Override
    public void repaintAll() {
        console.repaintAll();
    }

    @Override
    public void close() {
        console.close();
    }
}
