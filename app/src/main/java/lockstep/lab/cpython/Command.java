package lockstep.lab.cpython;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command line of this machine, run to its end with an empty standard input and no setting of Python's or Java's in its
 * environment. Immutable.
 *
 * @param words the program and its arguments
 * @param folder where it runs
 */
public record Command(List<String> words, Path folder) {
    private static final int MOST_BYTES = 4 << 20;
    private static final List<String> UNWANTED =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    public Command {
        words = List.copyOf(words);
    }

    /**
     * Runs it. What it started is ended with it, also when this process is told to end.
     *
     * @param limit how long it may take
     * @throws IOException when it cannot be started, or its output not be kept
     */
    public CommandEnd run(Duration limit) throws IOException {
        Path out = Files.createTempFile("lockstep-out", ".txt");
        Path err = Files.createTempFile("lockstep-err", ".txt");
        Path nothing = Files.createTempFile("lockstep-in", ".txt");
        try {
            long start = System.nanoTime();
            Process process = builder(nothing, out, err).start();
            boolean ended = awaitEnd(process, limit);
            long wallNanos = System.nanoTime() - start;
            return new CommandEnd(read(out), read(err), process.exitValue(), !ended, wallNanos);
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
            Files.deleteIfExists(nothing);
        }
    }

    private ProcessBuilder builder(Path in, Path out, Path err) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PYTHON") || UNWANTED.contains(name));
        environment.put("PYTHONDONTWRITEBYTECODE", "1");
        environment.put("PYTHONIOENCODING", "utf-8");
        return builder;
    }

    /** @return whether it ended by itself */
    private static boolean awaitEnd(Process process, Duration limit) throws IOException {
        Thread killer = new Thread(() -> kill(process), "command-end-" + process.pid());
        Runtime.getRuntime().addShutdownHook(killer);
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            kill(process);
            process.waitFor();
            return ended;
        } catch (InterruptedException stopped) {
            kill(process);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a command ran", stopped);
        } finally {
            Runtime.getRuntime().removeShutdownHook(killer);
        }
    }

    private static void kill(Process process) {
        var children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
