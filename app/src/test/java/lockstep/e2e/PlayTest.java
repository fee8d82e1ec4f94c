package lockstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The game in a pseudo-terminal: what is seen first, and that the terminal is always given back. */
class PlayTest {
    private static final String QUESTION = "What will the last line print?";
    private static final String DECIDED = "Your bet";
    private static final String OTHER_SCREEN_LEFT = "\033[?1049l";
    private static final String CURSOR_SHOWN = "\033[?25h";

    @TempDir
    Path home;

    private static void assertGivenBack(PtySession pty) {
        String everything = pty.screen.everything();
        assertTrue(everything.contains(OTHER_SCREEN_LEFT), everything);
        assertTrue(
                everything.lastIndexOf(CURSOR_SHOWN) > everything.lastIndexOf("\033[?25l"), "the cursor stays hidden");
    }

    @Test
    void play_beginsWithAQuestionAndEndsWithQ() throws Exception {
        try (PtySession pty = PtySession.start(home)) {
            pty.screen.await(QUESTION);
            pty.screen.await("leave");
            pty.type("q");
            assertEquals(0, pty.awaitExit());
            assertGivenBack(pty);
        }
    }

    @Test
    void play_firstSurpriseIsTwoKeysAway() throws Exception {
        try (PtySession pty = PtySession.start(home, "play")) {
            pty.screen.await(QUESTION);
            pty.type("1" + Keys.ENTER);
            pty.screen.await(DECIDED);
            pty.type(Keys.CTRL_C);
            assertEquals(0, pty.awaitExit());
            assertGivenBack(pty);
        }
    }

    @Test
    void play_killedGivesTheTerminalBackAndKeepsWhatWasDone() throws Exception {
        try (PtySession pty = PtySession.start(home)) {
            pty.screen.await(QUESTION);
            pty.type("1" + Keys.ENTER);
            pty.screen.await(DECIDED);
            ProcessHandle.of(pty.pid()).orElseThrow().destroy();
            pty.awaitExit();
            assertGivenBack(pty);
        }
        Game.Ended progress = new Game(home).run("progress");
        assertTrue(progress.out().contains("done  opening"), progress.out());
    }

    @Test
    void play_dumbTerminalIsOneHelpfulLine() throws Exception {
        Map<String, String> environment = new Game(home).environment();
        environment.put("TERM", "dumb");
        try (PtySession pty = PtySession.start(environment, home, 80, 24, Game.commandLine())) {
            assertEquals(2, pty.awaitExit());
            assertTrue(pty.screen.text().startsWith("lockstep: "), pty.screen.text());
        }
    }

    @Test
    void play_withoutATerminalIsOneHelpfulLine() throws Exception {
        Game.Ended ended = new Game(home).run();
        assertEquals(2, ended.status());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().contains("lockstep run FILE"), ended.err());
        assertEquals("", ended.out());
    }

    @Test
    void play_brokenLessonsAreTold() throws Exception {
        Path lessons = Files.createDirectory(home.resolve("lessons"));
        try (PtySession pty = PtySession.start(home, "play", "--lessons", lessons.toString())) {
            pty.screen.await("course.yaml");
            pty.type("q");
            pty.awaitExit();
            assertGivenBack(pty);
        }
    }
}
