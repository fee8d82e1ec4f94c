package lockstep.term;

import java.io.IOException;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** Opens the terminal this process was started from. */
public final class LocalConsole {
    private static final String NO_TERMINAL = "Lockstep needs a terminal for its screens, and %s is not one. "
            + "Start it in a terminal window, or use: lockstep lessons, lockstep attempt STEP, lockstep run FILE.";
    private static final String DUMB = "Lockstep cannot draw its screens on this terminal (TERM=%s). "
            + "Start it in another terminal, or use: lockstep lessons, lockstep attempt STEP, lockstep run FILE.";

    private LocalConsole() {}

    /**
     * Takes over the terminal until the console is closed.
     *
     * @param environment the variables of this process
     * @throws TerminalProblem when there is no terminal, or none that can hold the screens
     */
    public static Console open(Map<String, String> environment) throws TerminalProblem {
        String type = environment.getOrDefault("TERM", "");
        if (!Capabilities.canHoldScreens(type)) {
            throw new TerminalProblem(DUMB.formatted(type.isEmpty() ? "not set" : printable(type)));
        }
        try {
            TerminalProvider provider = TerminalProvider.load("jni");
            if (!provider.isSystemStream(SystemStream.Input)) {
                throw new TerminalProblem(NO_TERMINAL.formatted("standard input"));
            }
            if (!provider.isSystemStream(SystemStream.Output)) {
                throw new TerminalProblem(NO_TERMINAL.formatted("standard output"));
            }
            // The type is fixed because Lanterna sends the same sequences to all, and JLine would ask another program
            // about a type it does not know.
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .provider("jni")
                    .type("xterm-256color")
                    .dumb(false)
                    .graphemeCluster(false)
                    .nativeSignals(true)
                    .signalHandler(Terminal.SignalHandler.SIG_IGN)
                    .encoding("UTF-8")
                    .build();
            return new TerminalConsole(terminal, Capabilities.of(environment, false));
        } catch (IOException | IllegalStateException | LinkageError e) {
            throw new TerminalProblem(
                    "Lockstep cannot use this terminal: " + e.getMessage() + ". Try another terminal window.");
        }
    }

    private static String printable(String type) {
        return type.replaceAll("[^A-Za-z0-9+._-]", "?");
    }
}
