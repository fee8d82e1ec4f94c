package lockstep.engine.type;

/** Lower case, where a capital sigma at the end of a word has a form of its own. */
final class Lowering {
    private static final char CAPITAL_SIGMA = '\u03a3';

    /** Characters that are neither in a word nor end it, beyond those whose kind says so. */
    private static final String WITHIN_WORDS = "'.:^`\u00a8\u00ad\u00af\u00b4\u00b7\u00b8\u2018\u2019\u2024\u2027";

    private Lowering() {}

    /** Returns the text from a place on in lower case. */
    static String of(String text, int from) {
        if (text.indexOf(CAPITAL_SIGMA, from) < 0) {
            return StrMethods.lower(text.substring(from));
        }
        StringBuilder target = new StringBuilder(text.length());
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            target.append(at(text, i));
        }
        return target.toString();
    }

    /** Returns the character at a place in lower case. */
    static String at(String text, int place) {
        if (text.charAt(place) == CAPITAL_SIGMA) {
            return isLast(text, place) ? "\u03c2" : "\u03c3";
        }
        return StrMethods.lower(Character.toString(text.codePointAt(place)));
    }

    /** Whether a letter stands before the place and none after it. */
    private static boolean isLast(String text, int place) {
        int before = place;
        while (before > 0 && isIgnored(text.codePointBefore(before))) {
            before = text.offsetByCodePoints(before, -1);
        }
        if (before == 0 || !StrCases.isCased(text.codePointBefore(before))) {
            return false;
        }
        int after = place + 1;
        while (after < text.length() && isIgnored(text.codePointAt(after))) {
            after = text.offsetByCodePoints(after, 1);
        }
        return after == text.length() || !StrCases.isCased(text.codePointAt(after));
    }

    private static boolean isIgnored(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> WITHIN_WORDS.indexOf(point) >= 0;
        };
    }
}
