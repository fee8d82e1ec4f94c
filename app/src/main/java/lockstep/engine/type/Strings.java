package lockstep.engine.type;

import lockstep.engine.value.Slice;

/**
 * Strings as sequences of code points. Most have no surrogates, and for the compact ones the JDK knows that at once; then
 * positions are those of Java.
 */
public final class Strings {
    /** The strings of one Latin-1 character, made once, as in CPython. */
    private static final String[] ONE = new String[256];

    static {
        for (int i = 0; i < ONE.length; i++) {
            ONE[i] = String.valueOf((char) i);
        }
    }

    private Strings() {}

    /** Returns whether every code point is one char. */
    static boolean isSimple(String text) {
        return text.codePointCount(0, text.length()) == text.length();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Orders by code points. */
    static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean high = Character.isSurrogate(x) != Character.isSurrogate(y);
                return high ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Returns the place of the code point with that number. */
    static int offset(String text, int codePoints) {
        return isSimple(text) ? codePoints : text.offsetByCodePoints(0, codePoints);
    }

    /** Returns the number of the code point at that place. */
    static int number(String text, int offset) {
        return text.codePointCount(0, offset);
    }

    static String get(String text, long index) {
        int length = length(text);
        long place = index < 0 ? index + length : index;
        if (place < 0 || place >= length) {
            throw Errors.indexError("string index out of range");
        }
        if (length == text.length()) {
            return character(text.charAt((int) place));
        }
        int offset = text.offsetByCodePoints(0, (int) place);
        return Character.toString(text.codePointAt(offset));
    }

    /** Returns the string of one code point. */
    public static String character(int codePoint) {
        return codePoint < ONE.length ? ONE[codePoint] : Character.toString(codePoint);
    }

    static String slice(String text, Slice.Bounds slice) {
        int[] bounds = slice.of(length(text));
        int start = bounds[0];
        int count = bounds[3];
        if (bounds[2] == 1) {
            return count == 0 ? "" : text.substring(offset(text, start), offset(text, start + count));
        }
        StringBuilder part = new StringBuilder(count);
        if (isSimple(text)) {
            for (int i = 0; i < count; i++) {
                part.append(text.charAt(start + i * bounds[2]));
            }
        } else {
            int[] points = text.codePoints().toArray();
            for (int i = 0; i < count; i++) {
                part.appendCodePoint(points[start + i * bounds[2]]);
            }
        }
        return part.toString();
    }
}
