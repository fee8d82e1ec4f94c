package lockstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the screens end, the terminal is as it was: its modes, its cursor, its main screen. */
@Timeout(180)
class TerminalLifeTest {
    private static final String ALTERNATE_SCREEN_LEFT = "\033[?1049l";
    private static final String CURSOR_SHOWN = "\033[?25h";

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"q", Keys.CTRL_C})
    void key_leavesTheTerminalAsItWas(String key) throws Exception {
        try (PtySession session = start("")) {
            session.screen.await("Guard with");
            session.type(key);
            assertRestored(session);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT", "HUP"})
    void signal_leavesTheTerminalAsItWas(String signal) throws Exception {
        assumeFalse(ignored(signal), "SIG" + signal + " is ignored here, as nohup has it, and children inherit that");
        try (PtySession session = start("")) {
            session.screen.await("Guard with");
            session.resize(60, 20);
            session.screen.await("n next   x reset   b map   u/f scroll   i help   q leave");
            ProcessHandle java = ProcessHandle.of(session.pid())
                    .orElseThrow()
                    .children()
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    0,
                    new ProcessBuilder("kill", "-" + signal, "" + java.pid())
                            .start()
                            .waitFor());
            assertRestored(session);
        }
    }

    @Test
    void explore_endedByAKeyLeavesNoProgressBehind() throws Exception {
        assumeFalse(ignored("INT"), "SIGINT is ignored here, as nohup has it, and children inherit that");
        try (PtySession session = PtySession.start(home, "explore", endless().toString())) {
            session.screen.await("states/s");
            session.type(Keys.CTRL_C);
            session.awaitExit();
            assertFalse(session.screen.text().contains("states"), session.screen.text());
        }
    }

    @Test
    void explore_writesNoProgressIntoAFile() throws Exception {
        Path errors = home.resolve("errors.txt");
        String command = String.join(" ", Game.commandLine("explore", "--timeout", "3", "" + endless()));
        try (PtySession session = PtySession.start(
                new Game(home).environment(), home, 80, 24, "/bin/sh", "-c", command + " 2>" + errors)) {
            session.awaitExit();
            assertTrue(session.screen.everything().contains("UNDECIDED"), session.screen.everything());
            assertEquals("", Files.readString(errors));
        }
    }

    /** Returns a program whose states nobody has seen all of in a few seconds. */
    private Path endless() throws IOException {
        return Files.writeString(home.resolve("endless.py"), """
                import threading
                counts = [0] * 6
                def one(place):
                    for _ in range(30):
                        counts[place] += 1
                        counts[place - 1] += 2
                for place in range(6):
                    threading.Thread(target=one, args=(place,)).start()
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken"})
    void crash_leavesTheTerminalAsItWasAndSaysWhy(String how) throws Exception {
        try (PtySession session = start(how)) {
            assertRestored(session);
            assertTrue(session.screen.everything().contains("broken on purpose"), session.screen.everything());
        }
    }

    /** Whether a process that is started from here takes no notice of a signal. */
    private boolean ignored(String signal) throws Exception {
        try (PtySession session = PtySession.start(
                System.getenv(), home, 80, 24, "/bin/sh", "-c", "kill -" + signal + " $$; echo survived")) {
            session.awaitExit();
            return session.screen.text().contains("survived");
        }
    }

    private PtySession start(String argument) throws IOException {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("TERM", "xterm-256color");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String script = "stty -g > before; '" + java + "' -XX:TieredStopAtLevel=1 lockstep.tui.SampleGame " + argument
                + "; stty -g > after; echo ended";
        return PtySession.start(environment, home, 80, 24, "/bin/sh", "-c", script);
    }

    private void assertRestored(PtySession session) throws Exception {
        session.screen.await("ended");
        session.awaitExit();
        assertEquals(Files.readString(home.resolve("before")), Files.readString(home.resolve("after")));
        String sent = session.screen.everything();
        assertTrue(sent.lastIndexOf(ALTERNATE_SCREEN_LEFT) > sent.lastIndexOf("\033[?1049h"), "alternate screen");
        assertTrue(sent.lastIndexOf(CURSOR_SHOWN) > sent.lastIndexOf("\033[?25l"), "hidden cursor");
    }
}
