package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole programs: what they print is what CPython prints, stored beside them and compared where one is installed. */
final class ProgramsTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/lockstep/engine/programs");

    private static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> program_printsWhatIsStored() throws IOException {
        return programs().stream().flatMap(file -> Stream.of(Profile.values())
                .map(profile -> DynamicTest.dynamicTest(
                        file.getFileName() + " on " + profile.label(), () -> compare(file, profile))));
    }

    private static void compare(Path file, Profile profile) throws IOException {
        Recorder.Result result = Recorder.run(Recorder.spec(Files.readString(file), profile));
        assertEquals(Files.readString(stored(file)), result.out(), result.err());
        assertEquals(Outcome.COMPLETED, result.ended().outcome());
    }

    private static Path stored(Path file) {
        return Path.of(file.toString().replace(".py", ".txt"));
    }

    @TestFactory
    Stream<DynamicTest> stored_isWhatCPythonPrints() throws IOException {
        return programs().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("python3", file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("SKIPPED: no python3 here to compare with: " + e.getMessage());
            return;
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertEquals(Files.readString(stored(file)), printed);
    }
}
