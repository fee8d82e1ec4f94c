package lockstep.python.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Lockstep accepts and refuses what CPython does, and says it in CPython's words. */
class SampleProgramsTest {
    /** Reads programs in Base64, one a line, and answers each with a line of the same form as the samples. */
    private static final String ORACLE = """
            import base64, sys, warnings
            warnings.simplefilter('ignore')
            for line in sys.stdin:
                try:
                    compile(base64.b64decode(line).decode('utf-8'), 'sample.py', 'exec')
                    print('OK')
                except SyntaxError as error:
                    print(type(error).__name__, error.lineno, error.msg)
            """;

    @Test
    void samples_areJudgedAsRecorded() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<SampleProgram> programs = SampleProgram.all();
        assertTrue(programs.size() > 300, () -> "only " + programs.size() + " samples were read");
        for (SampleProgram program : programs) {
            String verdict = SampleProgram.verdict(program.text());
            if (!verdict.equals(program.verdict())) {
                wrong.add(program.text() + "  CPython:  " + program.verdict() + "\n  Lockstep: " + verdict);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void samples_areJudgedAsByTheInstalledCPython() throws Exception {
        Optional<Path> python = python();
        Assumptions.assumeTrue(python.isPresent(), "SKIPPED: no python3.13 is installed to compare with");
        List<SampleProgram> programs = SampleProgram.all();
        Process oracle = new ProcessBuilder(python.orElseThrow().toString(), "-c", ORACLE)
                .redirectErrorStream(true)
                .start();
        try {
            try (OutputStream in = oracle.getOutputStream()) {
                for (SampleProgram program : programs) {
                    in.write(Base64.getEncoder().encode(program.text().getBytes(StandardCharsets.UTF_8)));
                    in.write('\n');
                }
            }
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(oracle.getInputStream(), StandardCharsets.UTF_8))) {
                for (SampleProgram program : programs) {
                    assertEquals(out.readLine(), SampleProgram.verdict(program.text()), program::text);
                }
            }
            assertTrue(oracle.waitFor(30, TimeUnit.SECONDS));
        } finally {
            oracle.destroyForcibly();
        }
    }

    /** The interpreter whose words the samples record; other versions word and accept things differently. */
    private static Optional<Path> python() {
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(":"))
                .map(folder -> Path.of(folder, "python3.13"))
                .filter(Files::isExecutable)
                .filter(SampleProgramsTest::answers)
                .findFirst();
    }

    /** A version manager's stand-in is executable too, but fails when its version is not chosen. */
    private static boolean answers(Path python) {
        try {
            Process process = new ProcessBuilder(python.toString(), "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
