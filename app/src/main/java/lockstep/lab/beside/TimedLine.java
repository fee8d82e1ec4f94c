package lockstep.lab.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of output that tells a time.
 *
 * @param words the line with {@code #} for each time, by which it is found again in another output
 * @param seconds the first time in it
 */
record TimedLine(String words, double seconds) {
    private static final String PLACE = "#";
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(?<![\\w.])(\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?) ?(seconds?|secs?|s|ms|milliseconds?|us|µs|microseconds?|ns)(?!\\w)");
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\w.])\\d+\\.\\d+(?:[eE]-?\\d+)?(?![\\w.]*\\w)");
    private static final Pattern FACTOR = Pattern.compile("(?<![\\w.])\\d+\\.\\d+(?= ?(?:x|times)(?!\\w))");
    private static final Pattern ABOUT_TIME = Pattern.compile(
            "\\b(time|times|took|elapsed|seconds|secs|duration|finished in|done in|total time)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_SPEED =
            Pattern.compile("\\b(speed-?up|faster|slower|per second|ratio)\\b", Pattern.CASE_INSENSITIVE);

    /** The lines with all times and speeds replaced, which another run prints otherwise. */
    static List<String> withoutTimes(String output) {
        return output.lines().map(TimedLine::withoutTime).toList();
    }

    private static String withoutTime(String line) {
        String words = WITH_UNIT.matcher(line).replaceAll(PLACE + " $2");
        words = FACTOR.matcher(words).replaceAll(PLACE);
        boolean timed =
                ABOUT_TIME.matcher(line).find() || ABOUT_SPEED.matcher(line).find();
        return timed ? DECIMAL.matcher(words).replaceAll(PLACE) : words;
    }

    /** Returns the lines that tell a time, in order. */
    static List<TimedLine> in(String output) {
        List<TimedLine> found = new ArrayList<>();
        output.lines().forEach(line -> of(line).ifPresent(found::add));
        return found;
    }

    private static Optional<TimedLine> of(String line) {
        Matcher withUnit = WITH_UNIT.matcher(line);
        if (withUnit.find()) {
            double number = Double.parseDouble(withUnit.group(1));
            return Optional.of(new TimedLine(withoutTime(line), number * unit(withUnit.group(2))));
        }
        Matcher decimal = DECIMAL.matcher(line);
        if (ABOUT_TIME.matcher(line).find()
                && !FACTOR.matcher(line).find()
                && !ABOUT_SPEED.matcher(line).find()
                && decimal.find()) {
            return Optional.of(new TimedLine(withoutTime(line), Double.parseDouble(decimal.group())));
        }
        return Optional.empty();
    }

    private static double unit(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "ms", "millisecond", "milliseconds" -> 1e-3;
            case "us", "µs", "microsecond", "microseconds" -> 1e-6;
            case "ns" -> 1e-9;
            default -> 1;
        };
    }
}
