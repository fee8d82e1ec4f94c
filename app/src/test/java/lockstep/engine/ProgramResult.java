package lockstep.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a program did when it was run in this JVM. */
record ProgramResult(Ended ended, String out, String err) {
    private static final Duration HANG = Duration.ofSeconds(60);

    static ProgramResult of(String source, Profile profile) {
        StringBuffer out = new StringBuffer();
        StringBuffer err = new StringBuffer();
        RunSpec spec = new RunSpec(
                "program.py",
                source,
                profile,
                StartMethod.FORK,
                Limits.standard().withTimeout(HANG),
                World.open(),
                1);
        try (Run run = new Run(spec, (stream, text) -> (stream == RunListener.Stream.OUT ? out : err).append(text))) {
            Ended ended = run.execute();
            return new ProgramResult(ended, out.toString(), err.toString());
        }
    }

    /** Reads a file beside the tests of a package of the engine. */
    static String resource(String path) {
        try (InputStream in = ProgramResult.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
