package lockstep.lab.measure;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The best capacity a machine has shown, kept in a file in the data directory. Written only by the holder of the lease.
 * A file that cannot be read counts as none; one that cannot be written costs only that the next calibration is the
 * first again.
 */
public final class CapacityRecord {
    private static final String VERSION = "1";

    private final Path file;
    private final String machine;

    /**
     * @param file where the record is kept
     * @param machine what tells this machine from another one that uses the same data directory
     */
    public CapacityRecord(Path file, String machine) {
        this.file = file;
        this.machine = machine;
    }

    /** Returns the best capacity shown so far on this machine. */
    public Optional<Capacity> best() {
        Properties values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
            if (!VERSION.equals(values.getProperty("version")) || !machine.equals(values.getProperty("machine"))) {
                return Optional.empty();
            }
            var curve = Arrays.stream(values.getProperty("curve", "").split(" "))
                    .map(Double::valueOf)
                    .toList();
            return Optional.of(new Capacity(curve, Double.parseDouble(values.getProperty("foreign", "NaN"))));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps the capacity as the best when it is better than the one kept; returns the best. */
    public Capacity improve(Capacity shown) {
        Capacity best = best().filter(
                        kept -> kept.curve().size() == shown.curve().size())
                .filter(kept -> kept.full() >= shown.full())
                .orElse(shown);
        if (best == shown) {
            write(shown);
        }
        return best;
    }

    private void write(Capacity capacity) {
        Properties values = new Properties();
        values.setProperty("version", VERSION);
        values.setProperty("machine", machine);
        values.setProperty(
                "curve", capacity.curve().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        values.setProperty("foreign", Double.toString(capacity.foreignShare()));
        try {
            StringWriter text = new StringWriter();
            values.store(text, "The most computing this machine has given Lockstep");
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(fresh, text.toString());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notKept) {
            // Nothing of the learner's is lost: the next calibration starts over.
            return;
        }
    }
}
