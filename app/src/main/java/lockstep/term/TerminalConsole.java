package lockstep.term;

import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** A console on any JLine terminal. Thread rule as in {@link Console}. */
final class TerminalConsole implements Console {
    /** How long closing waits for a paint that the terminal holds up. */
    private static final long CLOSE_WAIT_MILLIS = 300;

    private final Terminal terminal;
    private final Capabilities capabilities;
    private final JLineBridge bridge;
    private final TerminalScreen screen;
    private final KeyDecoder decoder;
    private final Palette palette;
    private final ReentrantLock painting = new ReentrantLock();

    private volatile Runnable listener = () -> {};
    private volatile boolean closed;
    private volatile boolean endAsked;
    private volatile Size lastSize = Size.DESIGN;
    private volatile boolean paintAll = true;
    private volatile boolean reenter;

    TerminalConsole(Terminal terminal, Capabilities capabilities) throws IOException {
        this.terminal = terminal;
        this.capabilities = capabilities;
        this.bridge = new JLineBridge(terminal);
        this.palette = new Palette(capabilities);
        NonBlockingReader reader = terminal.reader();
        this.decoder = new KeyDecoder(millis -> {
            int c = reader.read(millis);
            return c == NonBlockingReader.READ_EXPIRED ? CharacterSource.EXPIRED : c < 0 ? CharacterSource.ENDED : c;
        });
        terminal.handle(Terminal.Signal.WINCH, signal -> listener.run());
        terminal.handle(Terminal.Signal.CONT, signal -> continued());
        terminal.handle(Terminal.Signal.INT, signal -> {
            endAsked = true;
            listener.run();
        });
        this.screen = new TerminalScreen(bridge);
        screen.setCursorPosition(null);
        screen.startScreen();
        bridge.tellPastes(true);
    }

    private void continued() {
        reenter = true;
        paintAll = true;
        listener.run();
    }

    @Override
    public Size size() {
        try {
            org.jline.terminal.Size size = terminal.getSize();
            lastSize = Size.clamped(size.getColumns(), size.getRows());
        } catch (IllegalStateException alreadyClosed) {
            // Keeps the size it had.
        }
        return lastSize;
    }

    @Override
    public Key readKey() {
        try {
            return closed ? Key.END : decoder.next();
        } catch (IOException | IllegalStateException hungUp) {
            return Key.END;
        }
    }

    @Override
    public void onChange(Runnable newListener) {
        listener = newListener;
    }

    @Override
    public boolean endAsked() {
        return endAsked;
    }

    @Override
    public void repaintAll() {
        paintAll = true;
    }

    @Override
    public void paint(Frame frame) {
        painting.lock();
        try {
            if (!closed) {
                paintLocked(frame);
            }
        } catch (IOException | RuntimeException gone) {
            if (gone instanceof RuntimeException bug && !closed) {
                throw bug;
            }
            // A terminal that hung up shows nothing; its reader reports the end. One that only stalled gets all again.
            paintAll = true;
        } finally {
            painting.unlock();
        }
    }

    private void paintLocked(Frame frame) throws IOException {
        if (reenter) {
            reenter = false;
            bridge.enterRawMode();
            bridge.enterScreenAgain();
        }
        bridge.getTerminalSize();
        boolean resized = screen.doResizeIfNecessary() != null;
        boolean all = paintAll || resized;
        paintAll = false;
        int columns = Math.min(frame.size().columns(), screen.getTerminalSize().getColumns());
        int rows = Math.min(frame.size().rows(), screen.getTerminalSize().getRows());
        if (resized) {
            screen.clear();
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                String cell = frame.cell(column, row);
                if (!cell.isEmpty() || !capabilities.unicode()) {
                    screen.setCharacter(
                            column, row, palette.character(cell.isEmpty() ? "?" : cell, frame.style(column, row)));
                }
            }
        }
        screen.refresh(all ? Screen.RefreshType.COMPLETE : Screen.RefreshType.DELTA);
    }

    @Override
    public void close() {
        boolean calm = false;
        try {
            calm = painting.tryLock(CLOSE_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        try {
            if (closed) {
                return;
            }
            closed = true;
            if (calm) {
                leaveScreen();
            }
            giveBack();
        } finally {
            if (calm) {
                painting.unlock();
            }
        }
    }

    private void leaveScreen() {
        try {
            bridge.tellPastes(false);
            screen.stopScreen();
            bridge.flush();
        } catch (IOException | RuntimeException gone) {
            // Nothing can be shown on a terminal that hung up; its modes are given back all the same.
        }
    }

    private void giveBack() {
        try (terminal) {
            bridge.restoreModes();
        } catch (IOException | RuntimeException gone) {
            // The terminal has gone already.
        }
    }
}
