package lockstep.progress;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A process that saves attempts until it is killed, and tells of each when it is saved. */
public final class WriterProcess {
    private WriterProcess() {}

    /** @param arguments the data directory and the learner's name */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        PrintStream told = System.out;
        try (Progress progress =
                ProgressFile.open(directory, directory.resolve("cache")).progress()) {
            if (progress.unsaved().isPresent()) {
                throw new IllegalStateException(progress.unsaved().get());
            }
            for (int number = 1; number < 1_000_000; number++) {
                progress.add(Learner.local(arguments[1]), attempt(number));
                told.println(number);
                told.flush();
            }
        }
    }

    static Attempt attempt(int number) {
        return new Attempt("step", Map.of("n", "" + number), "wrong", false, 0, 0, 0, 0, List.of("too few"), number);
    }
}
