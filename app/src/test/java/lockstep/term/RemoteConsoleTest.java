package lockstep.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;

class RemoteConsoleTest {
    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();
    private int writes;

    @Test
    void paint_showsTheFrameAndThenOnlyWhatChanged() throws IOException {
        RemoteConsole console = open(Map.of("TERM", "xterm-256color"), new Size(20, 3));
        console.paint(frame(new Size(20, 3), "count 1 日本", Style.GOOD));
        assertEquals("count 1 日本", shown(20, 3)[0]);
        int before = wire.size();
        int writesBefore = writes;
        console.paint(frame(new Size(20, 3), "count 2 日本", Style.GOOD));
        assertEquals("count 2 日本", shown(20, 3)[0]);
        assertTrue(wire.size() - before < 60, "a small change took " + (wire.size() - before) + " bytes");
        assertEquals(writesBefore + 1, writes);
        console.close();
    }

    @Test
    void paint_afterResizeLeavesNothingOld() throws IOException {
        RemoteConsole console = open(Map.of("TERM", "xterm"), new Size(20, 3));
        console.paint(frame(new Size(20, 3), "xxxxxxxxxxxxxxxxxxxx", Style.NORMAL));
        console.resize(new Size(10, 2));
        assertEquals(new Size(10, 2), console.size());
        console.paint(frame(new Size(10, 2), "short", Style.NORMAL));
        assertEquals("short", shown(10, 2)[0]);
        console.close();
    }

    @Test
    void paint_withoutColoursOrUnicodeSendsNeither() throws IOException {
        RemoteConsole console = open(Map.of("TERM", "xterm", "NO_COLOR", "1", "LANG", "C"), new Size(20, 2));
        console.paint(frame(new Size(20, 2), "─★ 日é", Style.BAD));
        String sent = wire.toString(StandardCharsets.UTF_8);
        assertEquals("-* ??e", shown(20, 2)[0]);
        assertTrue(sent.chars().allMatch(c -> c < 127));
        assertFalse(sent.contains("[31m"), sent);
        console.close();
    }

    @Test
    void close_leavesTheAlternateScreenAndEndsTheReader() throws IOException {
        RemoteConsole console = open(Map.of("TERM", "xterm"), new Size(20, 2));
        CompletableFuture<Key> key = CompletableFuture.supplyAsync(console::readKey);
        console.paint(frame(new Size(20, 2), "x", Style.NORMAL));
        console.close();
        console.close();
        String sent = wire.toString(StandardCharsets.UTF_8);
        assertTrue(sent.contains("\u001b[?1049l"), sent);
        assertTrue(sent.contains("\u001b[?25h"), sent);
        assertTrue(sent.indexOf("\u001b[?2004h") < sent.indexOf("\u001b[?2004l"), "pastes are told, until it ends");
        assertTrue(sent.contains("\u001b[?2004h"), sent);
        assertEquals(Key.END, assertTimeoutPreemptively(Duration.ofSeconds(15), () -> key.get()));
        console.paint(frame(new Size(20, 2), "late", Style.NORMAL));
        assertEquals(sent, wire.toString(StandardCharsets.UTF_8));
    }

    @Test
    void receive_keysArriveThroughTheLineDiscipline() throws IOException {
        RemoteConsole console = open(Map.of("TERM", "xterm"), new Size(20, 2));
        byte[] typed = "q\r\u0003\u001b[Aé".getBytes(StandardCharsets.UTF_8);
        console.receive(typed, 0, typed.length);
        assertEquals(Key.character('q'), console.readKey());
        assertEquals(Key.named(Key.Name.ENTER), console.readKey());
        assertEquals(Key.ctrl('c'), console.readKey());
        assertEquals(Key.named(Key.Name.UP), console.readKey());
        assertEquals(Key.character('é'), console.readKey());
        console.close();
    }

    private RemoteConsole open(Map<String, String> environment, Size size) throws IOException {
        return new RemoteConsole(environment, size, new java.io.OutputStream() {
            @Override
            public void write(int value) {
                throw new AssertionError("a byte at a time");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                writes++;
                wire.write(bytes, offset, length);
            }
        });
    }

    private static Frame frame(Size size, String text, Style style) {
        Canvas canvas = new Canvas(size);
        canvas.put(0, 0, text, style);
        return canvas.frame();
    }

    private String[] shown(int columns, int rows) {
        ScreenTerminal screen = new ScreenTerminal(columns, rows);
        screen.write(wire.toString(StandardCharsets.UTF_8));
        long[] cells = new long[columns * rows];
        screen.dump(cells, null);
        String[] lines = new String[rows];
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int codePoint = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
                if (codePoint != 0) {
                    line.appendCodePoint(codePoint);
                }
            }
            lines[row] = line.toString().stripTrailing();
        }
        return lines;
    }
}
