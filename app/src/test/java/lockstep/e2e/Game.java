package lockstep.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged game, started as a person's shell would start it, in a home of its own. */
final class Game {
    private static final long HANG_SECONDS = 300;

    private final Path home;

    Game(Path home) {
        this.home = home;
    }

    /** How a command without a terminal ended. */
    record Ended(int status, String out, String err) {}

    /** @return the command line of the packaged jar with these arguments */
    static String[] commandLine(String... args) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar().toString()));
        line.addAll(List.of(args));
        return line.toArray(String[]::new);
    }

    /** @return the environment of a fresh account: this machine's, with an empty home and nothing of ours */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.equals("NO_COLOR"));
        environment.put("HOME", home.toString());
        environment.put("TERM", "xterm-256color");
        return environment;
    }

    /** Runs one command without a terminal, to its end. */
    Ended run(String... args) throws IOException, InterruptedException {
        return run(environment(), args);
    }

    /** Runs one command as {@link #run(String...)} does, where commands are looked for in one place only. */
    Ended runWithPath(String path, String... args) throws IOException, InterruptedException {
        Map<String, String> environment = environment();
        environment.put("PATH", path);
        return run(environment, args);
    }

    private Ended run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        File out = File.createTempFile("out", ".txt", home.toFile());
        File err = File.createTempFile("err", ".txt", home.toFile());
        ProcessBuilder builder = new ProcessBuilder(commandLine(args))
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(HANG_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", args) + " did not end");
        }
        return new Ended(process.exitValue(), read(out), read(err));
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }

    private static Path jar() {
        Path jar = Path.of(System.getProperty("lockstep.jar", "target/lockstep.jar"));
        if (!jar.toFile().isFile()) {
            throw new AssertionError(jar + " is not there; run `mvn package` first");
        }
        return jar.toAbsolutePath();
    }
}
