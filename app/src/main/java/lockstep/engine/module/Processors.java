package lockstep.engine.module;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The machine's processors as CPython sees them: all that are online, and those that the process may run on. Neither knows
 * of a quota, which the JVM's own number does. Stateless.
 */
final class Processors {
    private static final Path ONLINE = Path.of("/sys/devices/system/cpu/online");
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";

    private Processors() {}

    /** Returns how many are online. */
    static int online() {
        try {
            return parse(Files.readString(ONLINE, StandardCharsets.US_ASCII)).size();
        } catch (IOException | NumberFormatException e) {
            return Runtime.getRuntime().availableProcessors();
        }
    }

    /** Returns the numbers of those that this process may run on. */
    static List<Integer> allowed() {
        try {
            for (String line : Files.readAllLines(STATUS, StandardCharsets.ISO_8859_1)) {
                if (line.startsWith(ALLOWED)) {
                    return parse(line.substring(ALLOWED.length()));
                }
            }
        } catch (IOException | NumberFormatException e) {
            return first(Runtime.getRuntime().availableProcessors());
        }
        return first(Runtime.getRuntime().availableProcessors());
    }

    private static List<Integer> first(int count) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(i);
        }
        return all;
    }

    /** Reads a list like {@code 0-3,6}. */
    static List<Integer> parse(String list) {
        List<Integer> all = new ArrayList<>();
        for (String range : list.strip().split(",", -1)) {
            int dash = range.indexOf('-');
            int from = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
            int to = dash < 0 ? from : Integer.parseInt(range.substring(dash + 1));
            for (int i = from; i <= to; i++) {
                all.add(i);
            }
        }
        return all;
    }
}
