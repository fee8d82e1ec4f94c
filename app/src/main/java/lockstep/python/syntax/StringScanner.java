package lockstep.python.syntax;

import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.PythonSyntaxError.Kind;
import lockstep.python.source.SourceText;
import lockstep.python.source.Span;

/** Reads the inside of a string literal: quotes, escapes, the end. Confined to one thread; used once. */
final class StringScanner {
    private final SourceText source;
    private final String text;
    private final int start;
    private final int contentStart;
    private final boolean raw;
    private final boolean bytes;
    private final boolean formatted;
    private final String quote;
    private int at;
    private boolean doubted;

    /**
     * @param start offset of the literal, prefix included
     * @param quoteAt offset of its quote
     * @param prefix in lower case
     */
    StringScanner(SourceText source, int start, int quoteAt, String prefix) {
        this.source = source;
        this.text = source.text();
        this.start = start;
        this.raw = prefix.contains("r");
        this.bytes = prefix.contains("b");
        this.formatted = prefix.contains("f");
        String one = text.substring(quoteAt, quoteAt + 1);
        this.quote = text.startsWith(one.repeat(3), quoteAt) ? one.repeat(3) : one;
        this.contentStart = quoteAt + quote.length();
        this.at = contentStart;
    }

    int end() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    boolean atQuote() {
        return text.startsWith(quote, at);
    }

    void skipQuote() {
        at += quote.length();
    }

    String scanWhole() throws PythonSyntaxError {
        StringBuilder value = new StringBuilder();
        while (!atQuote()) {
            one(value);
        }
        skipQuote();
        return value.toString();
    }

    /** Appends the next character or escape. */
    void one(StringBuilder value) throws PythonSyntaxError {
        if (at >= text.length() || (text.charAt(at) == '\n' && quote.length() == 1)) {
            throw unterminated();
        }
        char c = text.charAt(at);
        if (bytes && c > 0x7f) {
            throw error(
                    new Span(start, at + 1),
                    "bytes can only contain ASCII literal characters",
                    "Write \"text\".encode() for other characters.");
        }
        boolean beforeField = formatted && at + 1 < text.length() && "{}".indexOf(text.charAt(at + 1)) >= 0;
        if (c != '\\' || beforeField) {
            value.append(c);
            at++;
        } else if (raw) {
            value.append(c);
            at++;
            if (at >= text.length()) {
                throw unterminated();
            }
            value.append(text.charAt(at++));
        } else {
            escape(value);
        }
    }

    PythonSyntaxError unterminated() {
        String what = quote.length() == 3 ? "unterminated triple-quoted string literal" : "unterminated string literal";
        int line = source.line(quote.length() == 3 ? Math.max(start, text.length() - 1) : start);
        return error(
                new Span(start, start + 1), what + " (detected at line " + line + ")", "Close it with " + quote + ".");
    }

    private void escape(StringBuilder value) throws PythonSyntaxError {
        int from = at;
        at++;
        if (at >= text.length()) {
            throw unterminated();
        }
        char c = text.charAt(at++);
        switch (c) {
            case '\n' -> {}
            case '\\', '\'', '"' -> value.append(c);
            case 'a' -> value.append('\007');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'n' -> value.append('\n');
            case 'r' -> value.append('\r');
            case 't' -> value.append('\t');
            case 'v' -> value.append('\013');
            case 'x' -> value.appendCodePoint(hexadecimal(from, 2));
            case '0', '1', '2', '3', '4', '5', '6', '7' -> value.append((char) octal());
            case 'u', 'U', 'N' -> {
                if (bytes) {
                    value.append('\\').append(c);
                } else {
                    value.appendCodePoint(c == 'N' ? named(from) : hexadecimal(from, c == 'u' ? 4 : 8));
                }
            }
            default -> {
                doubt("invalid escape sequence '\\" + c + "'");
                value.append('\\').append(c);
            }
        }
    }

    /** One doubt for each piece of text between fields is enough. */
    private void doubt(String sentence) {
        if (!doubted) {
            doubted = true;
            source.doubts().add(start, sentence);
        }
    }

    /** What follows is another piece of text. */
    void beginPiece() {
        doubted = false;
    }

    /** Offset within the literal's text. */
    private int position(int offset) {
        return offset - contentStart;
    }

    private int octal() {
        int value = text.charAt(at - 1) - '0';
        for (int i = 0; i < 2 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '7'; i++) {
            value = value * 8 + text.charAt(at++) - '0';
        }
        if (value > 0xff) {
            doubt("invalid octal escape sequence '\\" + Integer.toOctalString(value) + "'");
        }
        return bytes ? value & 0xff : value;
    }

    private int hexadecimal(int from, int digits) throws PythonSyntaxError {
        long value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                String shape = digits == 2 ? "\\xXX" : digits == 4 ? "\\uXXXX" : "\\UXXXXXXXX";
                throw error(
                        new Span(start, at),
                        bytes
                                ? "(value error) invalid \\x escape at position " + position(from)
                                : "(unicode error) 'unicodeescape' codec can't decode bytes in position "
                                        + position(from) + "-" + (position(at) - 1) + ": truncated " + shape
                                        + " escape",
                        "");
            }
            value = value * 16 + digit;
            at++;
        }
        if (value > Character.MAX_CODE_POINT) {
            throw error(
                    new Span(start, at),
                    "(unicode error) 'unicodeescape' codec can't decode bytes in position " + position(from) + "-"
                            + (position(at) - 1) + ": illegal Unicode character",
                    "");
        }
        return (int) value;
    }

    private int named(int from) throws PythonSyntaxError {
        int close = text.indexOf('}', at);
        if (at >= text.length() || text.charAt(at) != '{' || close < 0) {
            throw error(
                    new Span(from, at),
                    "(unicode error) 'unicodeescape' codec can't decode bytes in position " + position(from) + "-"
                            + (position(at) - 1) + ": malformed \\N character escape",
                    "");
        }
        String name = text.substring(at + 1, close);
        at = close + 1;
        try {
            return Character.codePointOf(name);
        } catch (IllegalArgumentException unknown) {
            throw error(
                    new Span(from, at),
                    "(unicode error) 'unicodeescape' codec can't decode bytes in position " + position(from) + "-"
                            + (position(at) - 1) + ": unknown Unicode character name",
                    "");
        }
    }

    /** Returns the bytes of a bytes literal. */
    byte[] bytes(String value) {
        byte[] result = new byte[value.length()];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) value.charAt(i);
        }
        return result;
    }

    private PythonSyntaxError error(Span span, String message, String hint) {
        return new PythonSyntaxError(Kind.SYNTAX, source, span, message, hint);
    }
}
