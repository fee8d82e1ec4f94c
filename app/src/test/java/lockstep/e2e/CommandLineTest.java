package lockstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, as a shell sees it. */
class CommandLineTest {
    @TempDir
    Path home;

    @Test
    void version_isOneLineFromTheManifest() throws Exception {
        Game.Ended ended = new Game(home).run("--version");
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().matches("lockstep \\d+\\.\\d+\\.\\d+ \\(Java .*\\)\\R"), ended.out());
        assertEquals("", ended.err());
    }

    @Test
    void help_isOnStandardOutput() throws Exception {
        Game.Ended ended = new Game(home).run("--help");
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("Usage: lockstep"), ended.out());
    }

    @Test
    void unknownCommand_isWrongUse() throws Exception {
        Game.Ended ended = new Game(home).run("fly");
        assertEquals(2, ended.status());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("fly"), ended.err());
    }

    @Test
    void pseudoTerminal_showsWhatACommandSays() throws Exception {
        try (PtySession pty = PtySession.start(home, "--version")) {
            assertEquals(0, pty.awaitExit());
            assertTrue(pty.screen.text().startsWith("lockstep "), pty.screen.text());
        }
    }
}
