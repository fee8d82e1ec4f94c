package lockstep.engine.module;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Writes points in time as C's {@code strftime} does, in the C locale. Stateless. */
final class Moments {
    private static final Map<Character, String> PATTERNS = Map.ofEntries(
            Map.entry('Y', "uuuu"),
            Map.entry('y', "uu"),
            Map.entry('m', "MM"),
            Map.entry('d', "dd"),
            Map.entry('H', "HH"),
            Map.entry('I', "hh"),
            Map.entry('M', "mm"),
            Map.entry('S', "ss"),
            Map.entry('f', "SSSSSS"),
            Map.entry('p', "a"),
            Map.entry('a', "EEE"),
            Map.entry('A', "EEEE"),
            Map.entry('b', "MMM"),
            Map.entry('B', "MMMM"),
            Map.entry('j', "DDD"),
            Map.entry('z', "xx"),
            Map.entry('Z', "zzz"),
            Map.entry('T', "HH:mm:ss"),
            Map.entry('X', "HH:mm:ss"),
            Map.entry('R', "HH:mm"),
            Map.entry('F', "uuuu-MM-dd"),
            Map.entry('D', "MM/dd/uu"),
            Map.entry('x', "MM/dd/uu"),
            Map.entry('c', "EEE MMM ppd HH:mm:ss uuuu"),
            Map.entry('e', "ppd"));

    private Moments() {}

    /** Writes the moment; what is no known directive stays as it is. */
    static String format(String format, ZonedDateTime moment) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            String pattern = c == '%' && i + 1 < format.length() ? PATTERNS.get(format.charAt(i + 1)) : null;
            if (pattern != null) {
                text.append(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(moment));
                i++;
            } else if (c == '%' && i + 1 < format.length() && format.charAt(i + 1) == '%') {
                text.append('%');
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Writes the moment like {@code Sat Nov 21 05:28:11 2026}. */
    static String ctime(ZonedDateTime moment) {
        return format("%c", moment);
    }
}
