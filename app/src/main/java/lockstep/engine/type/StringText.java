package lockstep.engine.type;

import lockstep.engine.value.PyBytes;

/** Strings and bytes as {@code repr()} writes them. */
final class StringText {
    private StringText() {}

    static String repr(String text) {
        StringBuilder target = new StringBuilder(text.length() + 2);
        repr(target, text);
        return target.toString();
    }

    static void repr(StringBuilder target, String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        target.append(quote);
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == quote || point == '\\') {
                target.append('\\').append((char) point);
            } else if (point >= ' ' && point < 0x7f) {
                target.append((char) point);
            } else if (point < 0xa0 || !isPrintable(point)) {
                escape(target, point);
            } else {
                target.appendCodePoint(point);
            }
        }
        target.append(quote);
    }

    static String repr(PyBytes bytes) {
        StringBuilder target = new StringBuilder();
        repr(target, bytes);
        return target.toString();
    }

    static void repr(StringBuilder target, PyBytes bytes) {
        boolean single = false;
        boolean twofold = false;
        for (byte b : bytes.bytes()) {
            single |= b == '\'';
            twofold |= b == '"';
        }
        char quote = single && !twofold ? '"' : '\'';
        target.append('b').append(quote);
        for (byte b : bytes.bytes()) {
            if (b == quote || b == '\\') {
                target.append('\\').append((char) b);
            } else if (b >= ' ' && b < 0x7f) {
                target.append((char) b);
            } else {
                escape(target, b & 0xff);
            }
        }
        target.append(quote);
    }

    static String escapeNonAscii(String text) {
        StringBuilder target = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point < 0x80) {
                target.append((char) point);
            } else {
                escape(target, point);
            }
        });
        return target.toString();
    }

    private static void escape(StringBuilder target, int point) {
        switch (point) {
            case '\n' -> target.append("\\n");
            case '\r' -> target.append("\\r");
            case '\t' -> target.append("\\t");
            default -> {
                char kind = point < 0x100 ? 'x' : point < 0x10000 ? 'u' : 'U';
                int width = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
                String digits = Integer.toHexString(point);
                target.append('\\')
                        .append(kind)
                        .append("0".repeat(width - digits.length()))
                        .append(digits);
            }
        }
    }

    /** Returns whether Python prints the character as it is. */
    static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
