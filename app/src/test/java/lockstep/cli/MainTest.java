package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line = Main.commandLine(new PrintWriter(out), new PrintWriter(err));

    @TempDir
    Path data;

    @Test
    void version_namesLockstepAndJava() {
        assertEquals(0, line.execute("--version"));
        assertTrue(out.toString().startsWith("lockstep "), out.toString());
        assertTrue(out.toString().contains("Java "), out.toString());
    }

    @Test
    void help_listsTheOptionsOfEveryCommand() {
        assertEquals(0, line.execute("--help"));
        assertTrue(out.toString().contains("--data"), out.toString());
        assertTrue(out.toString().contains("--lessons"), out.toString());
    }

    @Test
    void unknownOption_isWrongUse() {
        assertEquals(2, line.execute("--lesons", "x"));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("--lesons"), err.toString());
        assertTrue(err.toString().contains("lockstep --help"), err.toString());
    }

    @Test
    void unexpectedException_isOneLineAndATraceInTheDataDirectory() throws IOException {
        line.addSubcommand("break", new BrokenCommand());
        assertEquals(5, line.execute("break", "--data", data.toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("break failed unexpectedly: IllegalStateException: deliberately wrong"));
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertTrue(Files.readString(data.resolve("lockstep.log")).contains("BrokenCommand.call"));
    }

    @Test
    void commandException_isItsLineAndItsStatus() {
        line.addSubcommand("busy", new BusyCommand());
        assertEquals(3, line.execute("busy", "--data", data.toString()));
        assertEquals("lockstep: the machine is busy; try again", err.toString().strip());
        assertFalse(Files.exists(data.resolve("lockstep.log")));
    }

    @Command(name = "break")
    static final class BrokenCommand implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("deliberately\n  wrong");
        }
    }

    @Command(name = "busy")
    static final class BusyCommand implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new CommandException(ExitCode.BUSY, "the machine is busy; try again");
        }
    }
}
