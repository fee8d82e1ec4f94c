package lockstep.engine.type;

import java.util.Locale;
import java.util.function.IntPredicate;
import lockstep.engine.value.TypeContent;

/** The methods of {@code str} about kinds of characters and cases. */
final class StrCases {
    private StrCases() {}

    /** What cannot be folded by way of its upper case: it folds to itself. */
    private static final int DOTLESS_I = 0x131;

    private static final int LARGE_SHARP_S = 0x1e9e;

    static void fill(TypeContent content) {
        content.method("lower(self, /)", (context, arguments) -> Lowering.of(StrMethods.self(arguments), 0));
        content.method("casefold(self, /)", (context, arguments) -> folded(StrMethods.self(arguments)));
        content.method("upper(self, /)", (context, arguments) -> StrMethods.self(arguments)
                .toUpperCase(Locale.ROOT));
        content.method("capitalize(self, /)", (context, arguments) -> {
            String text = StrMethods.self(arguments);
            int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
            return title(text.substring(0, first)) + Lowering.of(text, first);
        });
        content.method("title(self, /)", (context, arguments) -> titled(StrMethods.self(arguments)));
        content.method("swapcase(self, /)", (context, arguments) -> {
            String text = StrMethods.self(arguments);
            StringBuilder target = new StringBuilder();
            for (int i = 0; i < text.length(); ) {
                int point = text.codePointAt(i);
                String one = Character.toString(point);
                target.append(Character.isUpperCase(point) ? Lowering.at(text, i) : one.toUpperCase(Locale.ROOT));
                i += one.length();
            }
            return target.toString();
        });
        all(content, "isalpha", Character::isLetter);
        all(content, "isdigit", point -> Character.isDigit(point) || isSuperscript(point));
        all(content, "isdecimal", Character::isDigit);
        all(content, "isnumeric", StrCases::isNumeric);
        all(content, "isalnum", point -> Character.isLetter(point) || isNumeric(point));
        all(content, "isspace", StrCases::isSpace);
        content.method(
                "isprintable(self, /)",
                (context, arguments) -> StrMethods.self(arguments).codePoints().allMatch(StringText::isPrintable));
        content.method(
                "isascii(self, /)",
                (context, arguments) -> StrMethods.self(arguments).chars().allMatch(c -> c < 0x80));
        content.method("isidentifier(self, /)", (context, arguments) -> isIdentifier(StrMethods.self(arguments)));
        content.method("islower(self, /)", (context, arguments) -> {
            String text = StrMethods.self(arguments);
            return text.codePoints().anyMatch(Character::isLowerCase)
                    && text.codePoints().noneMatch(p -> Character.isUpperCase(p) || Character.isTitleCase(p));
        });
        content.method("isupper(self, /)", (context, arguments) -> {
            String text = StrMethods.self(arguments);
            return text.codePoints().anyMatch(Character::isUpperCase)
                    && text.codePoints().noneMatch(p -> Character.isLowerCase(p) || Character.isTitleCase(p));
        });
        content.method("istitle(self, /)", (context, arguments) -> isTitle(StrMethods.self(arguments)));
    }

    private static void all(TypeContent content, String name, IntPredicate holds) {
        content.method(name + "(self, /)", (context, arguments) -> {
            String text = StrMethods.self(arguments);
            return !text.isEmpty() && text.codePoints().allMatch(holds);
        });
    }

    /** Returns whether Python takes the character for white space. */
    static boolean isSpace(int point) {
        return Character.isWhitespace(point)
                || point == 0x85
                || Character.isSpaceChar(point)
                || (point >= 0x1c && point <= 0x1f);
    }

    /** Returns the text without the white space around it. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSuperscript(int point) {
        return point == 0xb2 || point == 0xb3 || point == 0xb9 || (point >= 0x2070 && point <= 0x2089);
    }

    private static boolean isNumeric(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    static boolean isIdentifier(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int first = text.codePointAt(0);
        return (first == '_' || Character.isUnicodeIdentifierStart(first))
                && text.codePoints().allMatch(p -> p == '_' || Character.isUnicodeIdentifierPart(p) && p > ' ');
    }

    private static String title(String one) {
        StringBuilder target = new StringBuilder();
        one.codePoints().forEach(point -> {
            int upper = Character.toTitleCase(point);
            if (upper == point && !one.toUpperCase(Locale.ROOT).equals(one)) {
                String many = one.toUpperCase(Locale.ROOT);
                target.append(many.charAt(0)).append(StrMethods.lower(many.substring(1)));
            } else {
                target.appendCodePoint(upper);
            }
        });
        return target.toString();
    }

    private static String titled(String text) {
        StringBuilder target = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            String one = Character.toString(point);
            target.append(inside ? Lowering.at(text, i) : title(one));
            i += one.length();
            inside = isCased(point);
        }
        return target.toString();
    }

    static boolean isCased(int point) {
        return Character.isLowerCase(point) || Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static boolean isTitle(String text) {
        boolean inside = false;
        boolean any = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean upper = Character.isUpperCase(point) || Character.isTitleCase(point);
            boolean lower = Character.isLowerCase(point);
            if ((upper && inside) || (lower && !inside)) {
                return false;
            }
            inside = upper || lower;
            any |= inside;
        }
        return any;
    }

    /** Returns the text as it is compared without regard to case. */
    private static String folded(String text) {
        StringBuilder target = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String one = Character.toString(point);
            String upper = point == LARGE_SHARP_S ? "SS" : one.toUpperCase(Locale.ROOT);
            if (point == DOTLESS_I || isCherokee(point)) {
                target.append(point == DOTLESS_I ? one : upper);
            } else {
                upper.codePoints()
                        .forEach(part -> target.append(Character.toString(part).toLowerCase(Locale.ROOT)));
            }
        });
        return target.toString();
    }

    /** Cherokee letters fold to their upper case. */
    private static boolean isCherokee(int point) {
        return (point >= 0x13a0 && point <= 0x13fd) || (point >= 0xab70 && point <= 0xabbf);
    }
}
