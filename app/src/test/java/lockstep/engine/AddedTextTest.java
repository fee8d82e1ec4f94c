package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import lockstep.engine.interpreter.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text that a loop adds to is the same text, however it is held meanwhile. */
class AddedTextTest {
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final String PROGRAM = "/parity/strings/text_added_to_in_loops.py";

    private static String run(String text, Profile profile, Compilation.Mode mode, Limits limits) {
        StringBuffer out = new StringBuffer();
        RunSpec spec =
                new RunSpec("program.py", text, profile, StartMethod.FORK, limits.withTimeout(HANG), World.open(), 1);
        try (Run run = new Run(spec, (stream, piece) -> out.append(piece), mode)) {
            return run.execute().outcome() + "\n" + out;
        }
    }

    private static String program() throws IOException {
        try (InputStream in = Objects.requireNonNull(AddedTextTest.class.getResourceAsStream(PROGRAM))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void text_isTheSameCompiledAndNot(Profile profile) throws IOException {
        String text = program();
        assertEquals(
                run(text, profile, Compilation.Mode.OFF, Limits.standard()),
                run(text, profile, Compilation.Mode.AT_ONCE, Limits.standard()));
    }

    @Test
    void millionAdditions_takeNoQuadraticTime() {
        // Copied at every turn, this would be terabytes.
        String text = """
                def build(n):
                    text = ""
                    for i in range(n):
                        text += "0123456789"
                    return len(text)
                print(build(1000), build(1000000))
                """;
        String printed = run(text, Profile.PYTHON_3_13, Compilation.Mode.AT_ONCE, Limits.standard());
        assertTrue(printed.endsWith("10000 10000000\n"), printed);
    }
}
