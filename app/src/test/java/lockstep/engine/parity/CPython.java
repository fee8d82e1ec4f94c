package lockstep.engine.parity;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A CPython 3.13 of this machine: one in the folders of {@code PATH} or under {@code ~/.pyenv/versions}.
 *
 * @param command the executable
 */
record CPython(String command) {
    private static final String VERSION = "3.13.";
    private static final long LIMIT_SECONDS = 60;

    static Optional<CPython> find() {
        List<Path> candidates = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            candidates.add(Path.of(folder, "python3.13"));
            candidates.add(Path.of(folder, "python3"));
        }
        Path versions = Path.of(System.getProperty("user.home"), ".pyenv", "versions");
        if (Files.isDirectory(versions)) {
            try (var folders = Files.list(versions)) {
                folders.filter(f -> f.getFileName().toString().startsWith(VERSION))
                        .forEach(f -> candidates.add(f.resolve("bin/python3")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return candidates.stream()
                .filter(Files::isExecutable)
                .map(path -> new CPython(path.toString()))
                .filter(CPython::is313)
                .findFirst();
    }

    private boolean is313() {
        try {
            return start(List.of(command, "-c", "import platform; print(platform.python_version())"))
                    .out()
                    .startsWith(VERSION);
        } catch (IOException e) {
            return false;
        }
    }

    Printed run(Program program) throws IOException {
        return program.normal(start(List.of(command, program.path().toString())));
    }

    private static Printed start(List<String> words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words);
        // Unbuffered, a line and its end are two writes, between which others print; buffered, a process prints at its
        // end.
        builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
        builder.environment()
                .put("PYTHONPATH", Program.corpus().resolveSibling("cpython").toString());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        // What a program writes goes where nothing else is.
        Path folder = Files.createTempDirectory("parity");
        Process process = builder.directory(folder.toFile()).start();
        try {
            // On two cores the common pool has one thread from Java 25 on, which would read one of the two alone.
            Executor readers = task -> new Thread(task, "cpython-output").start();
            var err = CompletableFuture.supplyAsync(() -> readAll(process.getErrorStream()), readers);
            var out = CompletableFuture.supplyAsync(() -> readAll(process.getInputStream()), readers);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(words + " did not end within " + LIMIT_SECONDS + " seconds");
            }
            return new Printed(out.join(), err.join(), process.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + words, e);
        } finally {
            process.destroyForcibly();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static String readAll(java.io.InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
