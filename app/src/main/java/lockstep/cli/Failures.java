package lockstep.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How a command that does not succeed ends: one line for the user, the trace in a file, an exit status. */
final class Failures {
    private static final String LOG_FILE = "lockstep.log";

    private Failures() {}

    /** Says what is wrong with a command line and how to see the right one. */
    static int wrongUse(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("lockstep: " + said(problem));
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.WRONG_USE.status();
    }

    /** Returns the library's message, which calls an option that is none of the command's an option twice. */
    private static String said(ParameterException problem) {
        return String.valueOf(problem.getMessage()).replace("option option ", "option ");
    }

    /** Says what made a command fail; what nobody expected leaves its trace in the log file. */
    static int failed(Exception problem, CommandLine command, ParseResult parsed) {
        CommandLine root = rootOf(command);
        root.getOut().flush();
        LockstepCommand lockstep = root.getCommand();
        return failed(problem, command.getCommandName(), root.getErr(), lockstep.dataDirectory());
    }

    /**
     * Says what made a command fail; what nobody expected leaves its trace in the log file.
     *
     * @param name the command's
     * @param err where to say it
     * @param dataDirectory where the log file is
     * @return the exit status
     */
    static int failed(Throwable problem, String name, PrintWriter err, Path dataDirectory) {
        int status;
        if (problem instanceof CommandException expected) {
            err.println("lockstep: " + expected.getMessage());
            status = expected.exitCode().status();
        } else {
            err.println("lockstep: " + name + " failed unexpectedly: " + oneLine(problem) + "; "
                    + traceKept(problem, dataDirectory));
            status = ExitCode.INTERNAL.status();
        }
        err.flush();
        return status;
    }

    private static String oneLine(Throwable problem) {
        String message = problem.getMessage();
        String name = problem.getClass().getSimpleName();
        return message == null ? name : name + ": " + message.replaceAll("\\s*\\R\\s*", " ");
    }

    private static String traceKept(Throwable problem, Path directory) {
        try {
            return "the details are in " + append(directory, problem) + ", please report them";
        } catch (IOException unwritable) {
            try {
                return "the details are in " + append(Path.of(System.getProperty("java.io.tmpdir")), problem)
                        + ", please report them";
            } catch (IOException alsoUnwritable) {
                return "the details could not be written to " + directory + ": make it writable and try again";
            }
        }
    }

    private static CommandLine rootOf(CommandLine command) {
        CommandLine root = command;
        for (CommandLine above = root.getParent(); above != null; above = root.getParent()) {
            root = above;
        }
        return root;
    }

    private static Path append(Path directory, Throwable problem) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(LOG_FILE);
        try (PrintWriter log =
                new PrintWriter(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            log.println(DateTimeFormatter.ISO_INSTANT.format(Instant.now()) + " " + new Version().getVersion()[0]);
            problem.printStackTrace(log);
            if (log.checkError()) {
                throw new IOException("cannot write " + file);
            }
        }
        return file;
    }
}
