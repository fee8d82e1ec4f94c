package lockstep.engine.type;

/** Texts of numbers, which may have the decimal digits and the spaces of any script. Stateless. */
final class Numerals {
    private static final int ASCII = 128;
    /** What is left out around a number; other spaces of ASCII are not, unlike in {@code str.strip()}. */
    private static final String SPACES = " \t\n\r\f\u000b";

    private Numerals() {}

    /** Returns a text with digits of ASCII for those of other scripts, and without the spaces around it. */
    static String plain(String text) {
        return text.chars().allMatch(unit -> unit < ASCII) ? bare(text) : bare(translated(text));
    }

    /** Returns a text of ASCII without the spaces around it. */
    static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && SPACES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String translated(String text) {
        StringBuilder translated = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point >= ASCII && Character.isDigit(point)) {
                translated.append(Character.digit(point, 10));
            } else if (point >= ASCII && StrCases.isSpace(point)) {
                translated.append(' ');
            } else {
                translated.appendCodePoint(point);
            }
        });
        return translated.toString();
    }
}
