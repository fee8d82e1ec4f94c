package lockstep.tui.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lockstep.term.Style;

/**
 * Colours Python for the eye. It works on text that may not even parse, line by line, and remembers only whether a
 * triple-quoted string is open.
 */
public final class PythonText {
    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");
    private static final Set<String> CONSTANTS = Set.of("True", "False", "None");
    private static final Set<String> BUILTINS = Set.of(
            "abs",
            "all",
            "any",
            "bool",
            "dict",
            "enumerate",
            "filter",
            "float",
            "input",
            "int",
            "isinstance",
            "len",
            "list",
            "map",
            "max",
            "min",
            "open",
            "print",
            "range",
            "reversed",
            "round",
            "set",
            "sorted",
            "str",
            "sum",
            "super",
            "tuple",
            "zip");

    private String openQuotes = "";

    private PythonText() {}

    /** Returns the lines of a program, coloured. */
    public static List<Line> lines(List<String> program) {
        PythonText text = new PythonText();
        return program.stream().map(text::line).toList();
    }

    private Line line(String text) {
        List<Span> spans = new ArrayList<>();
        String previous = "";
        int at = 0;
        while (at < text.length()) {
            int start = at;
            char c = text.charAt(at);
            Style style = Style.NORMAL;
            if (!openQuotes.isEmpty()) {
                at = endOfString(text, at);
                style = Style.STRING;
            } else if (c == '#') {
                at = text.length();
                style = Style.COMMENT;
            } else if (quotesAt(text, at) > 0) {
                at = string(text, at + quotesAt(text, at) - 1);
                style = Style.STRING;
            } else if (Character.isDigit(c)) {
                at = run(text, at, true);
                style = Style.NUMBER;
            } else if (Character.isJavaIdentifierStart(c)) {
                at = run(text, at, false);
                style = word(text.substring(start, at), previous);
                previous = text.substring(start, at);
            } else {
                at++;
                previous = c == ' ' ? previous : String.valueOf(c);
            }
            add(spans, text.substring(start, at), style);
        }
        return new Line(spans);
    }

    private static Style word(String word, String previous) {
        if (previous.equals(".")) {
            return Style.NORMAL;
        }
        if (KEYWORDS.contains(word)) {
            return Style.KEYWORD;
        }
        if (CONSTANTS.contains(word)) {
            return Style.NUMBER;
        }
        if (previous.equals("def") || previous.equals("class") || previous.equals("@")) {
            return Style.NAME;
        }
        return BUILTINS.contains(word) ? Style.BUILTIN : Style.NORMAL;
    }

    /** Returns how many characters a string's prefix and first quote take at a place; 0 when no string begins there. */
    private static int quotesAt(String text, int at) {
        int quote = at;
        while (quote < text.length() && quote < at + 2 && "rRbBfFuU".indexOf(text.charAt(quote)) >= 0) {
            quote++;
        }
        return quote < text.length() && (text.charAt(quote) == '"' || text.charAt(quote) == '\'') ? quote - at + 1 : 0;
    }

    private int string(String text, int quote) {
        String one = text.substring(quote, quote + 1);
        openQuotes = text.startsWith(one.repeat(3), quote) ? one.repeat(3) : one;
        return endOfString(text, quote + openQuotes.length());
    }

    private int endOfString(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.startsWith(openQuotes, at)) {
                int end = at + openQuotes.length();
                openQuotes = "";
                return end;
            }
        }
        openQuotes = openQuotes.length() == 3 ? openQuotes : "";
        return text.length();
    }

    private static int run(String text, int from, boolean number) {
        int at = from;
        while (at < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(at)) || (number && text.charAt(at) == '.'))) {
            at++;
        }
        return at;
    }

    private static void add(List<Span> spans, String text, Style style) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).style() == style) {
            spans.set(last, new Span(spans.get(last).text() + text, style));
        } else {
            spans.add(new Span(text, style));
        }
    }
}
