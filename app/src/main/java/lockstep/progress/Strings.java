package lockstep.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The database's own writing of strings in a row: each string's length, a colon, the string. It needs no escaping. */
final class Strings {
    private Strings() {}

    static String write(List<String> strings) {
        StringBuilder text = new StringBuilder();
        strings.forEach(string -> text.append(string.length()).append(':').append(string));
        return text.toString();
    }

    static String write(Map<String, String> map) {
        List<String> strings = new ArrayList<>();
        new TreeMap<>(map).forEach((key, value) -> {
            strings.add(key);
            strings.add(value);
        });
        return write(strings);
    }

    /** Returns the strings of a text, those before its first fault when it is damaged. */
    static List<String> list(String text) {
        List<String> strings = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int length = colon < 0 ? -1 : length(text.substring(at, colon));
            if (length < 0 || length > text.length() - colon - 1) {
                return strings;
            }
            strings.add(text.substring(colon + 1, colon + 1 + length));
            at = colon + 1 + length;
        }
        return strings;
    }

    private static int length(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }

    static Map<String, String> map(String text) {
        List<String> strings = list(text);
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i + 1 < strings.size(); i += 2) {
            map.put(strings.get(i), strings.get(i + 1));
        }
        return map;
    }
}
