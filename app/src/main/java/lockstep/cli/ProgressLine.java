package lockstep.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.tui.loop.ProcessEnd;

/**
 * A line on a terminal that is written over while work goes on, and is gone at its end, also when a signal is the end.
 * Elsewhere it is not written at all. Thread-safe.
 */
final class ProgressLine implements AutoCloseable {
    private static final String CLEAR = "\r\u001b[K";
    private static final String CUT_AT_THE_MARGIN = "\u001b[?7l";
    private static final String WRAP_AGAIN = "\u001b[?7h";

    private final PrintWriter err;
    private final boolean terminal;
    private final ProcessEnd end;
    private boolean over; // guarded by this

    /**
     * @param err standard error
     * @param terminal whether that is a terminal
     */
    ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
        this.end = ProcessEnd.does(this::clear);
    }

    /** Puts words in the place of those before: one row, however narrow the terminal is. */
    synchronized void show(String words) {
        if (terminal && !over) {
            err.print(CLEAR + CUT_AT_THE_MARGIN + words + WRAP_AGAIN);
            err.flush();
        }
    }

    private synchronized void clear() {
        if (terminal && !over) {
            err.print(CLEAR);
            err.flush();
        }
        over = true;
    }

    @Override
    public void close() {
        end.close();
        clear();
    }

    /** Whether somebody at a terminal sees what goes to standard error, and standard output too. */
    static boolean isSeen() {
        Console console = System.console();
        return console != null && isTerminal(console) && errorIsNoFile();
    }

    /** From Java 22 on there is a console without a terminal too, and a method that tells, which older ones do not have. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException cannotTell) {
            return false;
        }
    }

    /** The console tells of standard input and output alone. */
    private static boolean errorIsNoFile() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).startsWith("/dev");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return true;
        }
    }
}
