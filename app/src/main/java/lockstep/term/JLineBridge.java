package lockstep.term;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * Lets Lanterna's screen write to a JLine terminal. Keys do not come this way: Lanterna's decoder knows neither split
 * sequences nor unknown ones, so {@link KeyDecoder} reads JLine's reader itself. Confined to the painting thread.
 */
final class JLineBridge extends ANSITerminal {
    private final Terminal terminal;
    private final Attributes found;

    JLineBridge(Terminal terminal) {
        super(InputStream.nullInputStream(), new FrameOutput(terminal.output()), StandardCharsets.UTF_8);
        this.terminal = terminal;
        this.found = terminal.enterRawMode();
        enterRawMode();
    }

    /** Has Ctrl-C and its like arrive as keys, and bytes leave as they are. */
    void enterRawMode() {
        terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        raw.setOutputFlag(Attributes.OutputFlag.OPOST, false);
        terminal.setAttributes(raw);
    }

    /** Gives the terminal's modes back as they were found. */
    void restoreModes() {
        terminal.setAttributes(found);
    }

    /** Sends the sequences for the alternate screen and the hidden cursor again: another program may have left them. */
    void enterScreenAgain() throws IOException {
        writeToTerminal("\u001b[?1049h\u001b[?25l".getBytes(StandardCharsets.US_ASCII));
        tellPastes(true);
    }

    /** Has the terminal tell what is pasted from what is typed, so that nothing is indented twice. */
    void tellPastes(boolean on) throws IOException {
        writeToTerminal((on ? "\u001b[?2004h" : "\u001b[?2004l").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    protected TerminalSize findTerminalSize() {
        org.jline.terminal.Size size = terminal.getSize();
        Size clamped = Size.clamped(size.getColumns(), size.getRows());
        return new TerminalSize(clamped.columns(), clamped.rows());
    }

    @Override
    public void putString(String text) throws IOException {
        writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable KeyStroke readInput() {
        return null;
    }

    @Override
    public @Nullable KeyStroke pollInput() {
        return null;
    }
}
