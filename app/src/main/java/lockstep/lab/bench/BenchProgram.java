package lockstep.lab.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text that is run for a row, the same on both engines. */
final class BenchProgram {
    private static final String ROOT = "/lockstep/bench/";

    private BenchProgram() {}

    static String text(Row row) {
        return switch (row.group()) {
            case WARM -> ordinary(row.program(), "warm");
            case WHOLE -> ordinary(row.program(), "whole");
            case THREADS -> split(row.program(), "processes");
            case GIL -> split(row.program(), "threads");
            default -> read("own/" + row.program());
        };
    }

    private static String ordinary(String program, String harness) {
        return read(program) + read("harness/" + harness);
    }

    private static String split(String program, String harness) {
        return read(program) + read("harness/split") + read("harness/" + harness);
    }

    private static String read(String name) {
        String path = ROOT + name + ".py";
        try (InputStream in = BenchProgram.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
