package lockstep.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.term.Frame;

/** Compares frames with those kept under {@code src/test/resources/frames}; {@code -Dframes.update} rewrites them. */
final class Golden {
    private Golden() {}

    static void check(String name, Frame frame) throws IOException {
        Path file = directory()
                .resolve(
                        name + "-" + frame.size().columns() + "x" + frame.size().rows() + ".txt");
        String shown = frame.text() + "\n";
        if (System.getProperty("frames.update") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, shown);
            return;
        }
        if (!Files.exists(file)) {
            throw new AssertionError("there is no " + file + " yet; run the test with -Dframes.update and look at it");
        }
        assertEquals(
                Files.readString(file), shown, () -> file + " differs; if the new frame is right, use -Dframes.update");
    }

    private static Path directory() {
        Path module = Path.of("src", "test", "resources", "frames");
        return Files.isDirectory(Path.of("app")) ? Path.of("app").resolve(module) : module;
    }
}
