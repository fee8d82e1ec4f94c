package lockstep.engine.module;

import lockstep.engine.type.Ints;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.Singleton;

/** Strings as JSON has them. Stateless. */
final class JsonText {
    private JsonText() {}

    /** Returns the text in quotes. @param ascii whether to escape all that is not ASCII */
    static String quote(String text, boolean ascii) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\f' -> out.append("\\f");
                case '\b' -> out.append("\\b");
                default -> {
                    if (c < ' ' || (ascii && c > '~')) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /**
     * Reads a string from behind its first quote.
     *
     * @return a tuple of the text and the place, in code points, behind it; or of None and a tuple of what is wrong and where
     */
    static PyTuple string(String source, int startPoint) {
        int start = source.offsetByCodePoints(0, startPoint);
        StringBuilder out = new StringBuilder();
        int i = start;
        while (true) {
            if (i >= source.length()) {
                return wrong("Unterminated string starting at", startPoint - 1);
            }
            char c = source.charAt(i);
            if (c == '"') {
                return new PyTuple(out.toString(), Ints.of(point(source, i + 1)));
            }
            if (c < ' ') {
                return wrong("Invalid control character at", point(source, i));
            }
            if (c != '\\') {
                out.append(c);
                i++;
                continue;
            }
            if (i + 1 >= source.length()) {
                return wrong("Unterminated string starting at", startPoint - 1);
            }
            char escape = source.charAt(i + 1);
            int plain = "\"\\/bfnrt".indexOf(escape);
            if (plain >= 0) {
                out.append("\"\\/\b\f\n\r\t".charAt(plain));
                i += 2;
            } else if (escape == 'u') {
                int code = hex(source, i + 2);
                if (code < 0) {
                    return wrong("Invalid \\uXXXX escape", point(source, i + 1));
                }
                out.append((char) code);
                i += 6;
            } else {
                return wrong("Invalid \\escape", point(source, i));
            }
        }
    }

    private static int hex(String source, int at) {
        if (at + 4 > source.length()) {
            return -1;
        }
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(source.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }

    private static int point(String source, int offset) {
        return source.codePointCount(0, offset);
    }

    private static PyTuple wrong(String words, int point) {
        return new PyTuple(Singleton.NONE, new PyTuple(words, Ints.of(point)));
    }
}
