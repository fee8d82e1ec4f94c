package lockstep.e2e;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lockstep.term.EmulatedScreen;

/** The game in a real pseudo-terminal, with a screen to look at. Ends with the test that opened it. */
final class PtySession implements AutoCloseable {
    private static final long HANG_SECONDS = 60;

    final EmulatedScreen screen;
    private final PtyProcess process;
    private final Thread reader;

    private PtySession(PtyProcess process, EmulatedScreen screen) {
        this.process = process;
        this.screen = screen;
        this.reader = new Thread(this::read, "pty-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the game 80 columns wide and 24 rows high. */
    static PtySession start(Path home, String... args) throws IOException {
        return start(new Game(home).environment(), home, 80, 24, Game.commandLine(args));
    }

    /** Starts any command in a terminal of the given size. */
    static PtySession start(Map<String, String> environment, Path directory, int columns, int rows, String... command)
            throws IOException {
        PtyProcess process = new PtyProcessBuilder(command)
                .setEnvironment(environment)
                .setDirectory(directory.toString())
                .setInitialColumns(columns)
                .setInitialRows(rows)
                .start();
        return new PtySession(process, new EmulatedScreen(columns, rows));
    }

    /** Sends keys as they come from a keyboard; see {@link Keys}. */
    void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    void resize(int columns, int rows) {
        screen.resize(columns, rows);
        process.setWinSize(new WinSize(columns, rows));
    }

    /** @return the operating system's number of the process */
    long pid() {
        return process.pid();
    }

    /** Waits for the process to end and for its last output. */
    int awaitExit() throws InterruptedException {
        if (!process.waitFor(HANG_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the game did not end; the screen is:\n" + screen.text());
        }
        reader.join(TimeUnit.SECONDS.toMillis(HANG_SECONDS));
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        byte[] buffer = new byte[8192];
        try (InputStream in = process.getInputStream()) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                screen.write(buffer, 0, length);
            }
        } catch (IOException hungUp) {
            // The usual way in which a pseudo-terminal says that its other side is gone.
        } finally {
            screen.close();
        }
    }
}
