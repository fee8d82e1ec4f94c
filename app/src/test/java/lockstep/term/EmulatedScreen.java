package lockstep.term;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/** What a person in front of the terminal sees: bytes in, a grid of text out. Thread-safe. */
public final class EmulatedScreen extends OutputStream {
    /** Long past any honest answer; only a hang reaches it. */
    private static final long HANG_SECONDS = 60;

    private final ScreenTerminal emulator;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private ByteBuffer undecoded = ByteBuffer.allocate(0);
    private boolean ended;

    public EmulatedScreen(int columns, int rows) {
        emulator = new ScreenTerminal(columns, rows);
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        raw.write(bytes, offset, length);
        ByteBuffer all = ByteBuffer.allocate(undecoded.remaining() + length);
        all.put(undecoded).put(bytes, offset, length).flip();
        CharBuffer text = CharBuffer.allocate(all.remaining() + 1);
        decoder.decode(all, text, false);
        undecoded = all;
        emulator.write(text.flip().toString());
        notifyAll();
    }

    /** Says that nothing more comes. */
    @Override
    public synchronized void close() {
        ended = true;
        notifyAll();
    }

    public synchronized void resize(int columns, int rows) {
        emulator.setSize(Size.of(columns, rows));
    }

    /** @return the rows, without the blanks at their ends, each ended by a line feed */
    public synchronized String text() {
        int columns = emulator.getColumns();
        int rows = emulator.getRows();
        long[] cells = new long[columns * rows];
        emulator.dump(cells, null);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int codePoint = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
                line.appendCodePoint(codePoint == 0 ? ' ' : codePoint);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** @return every byte there was, escape sequences included, as text */
    public synchronized String everything() {
        return raw.toString(StandardCharsets.UTF_8);
    }

    /** Waits until the text is somewhere on the screen. */
    public void await(String text) {
        await("'" + text + "'", seen -> seen.contains(text));
    }

    /** Waits until the text is nowhere on the screen. */
    public void awaitGone(String text) {
        await("no '" + text + "'", seen -> !seen.contains(text));
    }

    /**
     * Waits until the screen is as asked.
     *
     * @param what names it in the failure
     * @param asked is given {@link #text()}
     */
    public synchronized void await(String what, Predicate<String> asked) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(HANG_SECONDS);
        while (!asked.test(text())) {
            long leftMillis = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (ended || leftMillis <= 0) {
                throw new AssertionError(
                        "expected " + what + (ended ? " before the end" : "") + ", the screen is:\n" + text());
            }
            try {
                wait(Math.max(1, leftMillis));
            } catch (InterruptedException e) {
                throw new AssertionError("interrupted while waiting for " + what, e);
            }
        }
    }
}
