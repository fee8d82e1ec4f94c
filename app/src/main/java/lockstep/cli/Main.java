package lockstep.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program's entry point: one command, then the exit status it ended with. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // Always UTF-8, whatever the locale says: the same bytes reach a pipe and a terminal.
        StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = utf8(standard);
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        int status = run(args, out, err);
        out.flush();
        String problem = standard.problem();
        if (!problem.isEmpty()) {
            err.println("lockstep: the output could not be written: " + problem);
            status = ExitCode.INTERNAL.status();
        }
        err.flush();
        System.exit(status);
    }

    private static int run(String[] args, PrintWriter out, PrintWriter err) {
        Surroundings usual = Surroundings.usual();
        try {
            // The plain starts skip the library that reads command lines: the first frame is there a tenth sooner, and
            // what a program prints half as soon again.
            if (args.length == 0) {
                return Play.run(usual);
            }
            PlainRun run = PlainRun.of(args);
            if (run != null) {
                return run.perform(usual, out, err);
            }
            PlainExplore explore = PlainExplore.of(args);
            return explore != null
                    ? explore.perform(usual, out, err)
                    : commandLine(out, err).execute(args);
        } catch (RuntimeException | Error failure) {
            out.flush();
            return Failures.failed(failure, args.length == 0 ? "play" : args[0], err, usual.dataDirectory());
        }
    }

    /**
     * The whole command line on the given streams.
     *
     * @param out where results go
     * @param err where messages go
     * @return ready to execute one command; not thread-safe
     */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new LockstepCommand());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Failures::wrongUse);
        line.setExecutionExceptionHandler(Failures::failed);
        return line;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
