package lockstep.lab.cpython;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A CPython of this machine. Immutable.
 *
 * @param executable the interpreter itself, not a script that looks for one
 * @param version for example {@code 3.13.0}
 * @param gil whether one thread at a time runs Python code in it
 */
public record CPython(Path executable, String version, boolean gil) {
    private static final Duration ASKING = Duration.ofSeconds(20);
    private static final String QUESTION = "import sys, platform; print(platform.python_implementation()); "
            + "print(sys.executable); print(platform.python_version()); "
            + "print(getattr(sys, '_is_gil_enabled', lambda: True)())";
    private static final int ANSWERS = 4;

    /**
     * Asks an executable what it is.
     *
     * @return empty when it is no CPython 3 or does not answer
     */
    static Optional<CPython> ask(Path executable) {
        try {
            CommandEnd end = new Command(
                            List.of(executable.toString(), "-c", QUESTION),
                            Path.of("").toAbsolutePath())
                    .run(ASKING);
            List<String> answers = end.out().lines().toList();
            if (end.status() != 0
                    || answers.size() != ANSWERS
                    || !answers.get(0).equals("CPython")
                    || !answers.get(2).startsWith("3.")) {
                return Optional.empty();
            }
            return Optional.of(new CPython(
                    Path.of(answers.get(1)), answers.get(2), answers.get(3).equals("True")));
        } catch (IOException cannotStart) {
            return Optional.empty();
        }
    }

    /**
     * Runs a file.
     *
     * @param file the program
     * @param folder where it runs
     * @param limit how long it may take
     * @throws IOException when it cannot be started
     */
    public CommandEnd run(Path file, Path folder, Duration limit) throws IOException {
        return new Command(List.of(executable.toString(), file.toString()), folder).run(limit);
    }
}
