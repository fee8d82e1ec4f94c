package lockstep.python.syntax;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.PythonSyntaxError.Kind;
import lockstep.python.source.SourceText;
import lockstep.python.source.Span;

/** Cuts source text into tokens. Confined to one thread; used once. */
final class Lexer {
    /** CPython's bound on nested brackets. */
    private static final int MOST_NESTED = 200;

    private static final int TAB_WIDTH = 8;

    /** Operators, longest first. */
    private static final String[] OPERATORS = {
        "**=", "//=", ">>=", "<<=", "...", "!=", "==", "<=", ">=", "->", ":=", "+=", "-=", "*=", "/=", "%=", "&=", "|=",
        "^=", "@=", "**", "//", "<<", ">>", "+", "-", "*", "/", "%", "@", "&", "|", "^", "~", "<", ">", "(", ")", "[",
        "]", "{", "}", ",", ":", ".", ";", "="
    };

    private record Bracket(char open, Span span) {}

    private final SourceText source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Bracket> brackets = new ArrayDeque<>();
    private final Deque<Integer> indents = new ArrayDeque<>(List.of(0));

    /** The same indents with tabs as wide as one space: both must agree, or the depth depends on the tab's width. */
    private final Deque<Integer> narrowIndents = new ArrayDeque<>(List.of(0));

    private final int depth;
    private int at;

    Lexer(SourceText source) {
        this(source, 0, 0);
    }

    /** A lexer for the expression of an f-string's field, which stops before the field's {@code : ! = }} ends it. */
    private Lexer(SourceText source, int at, int depth) {
        this.source = source;
        this.text = source.text();
        this.at = at;
        this.depth = depth;
    }

    List<Token> tokens() throws PythonSyntaxError {
        if (text.startsWith("\uFEFF")) {
            at = 1;
        }
        while (indentation() && line()) {
            // One line after another.
        }
        if (!brackets.isEmpty()) {
            Bracket open = brackets.peek();
            throw error(open.span(), "'" + open.open() + "' was never closed", "");
        }
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() != Token.Kind.NEWLINE) {
            add(Token.Kind.NEWLINE, at, at);
        }
        while (indents.peek() > 0) {
            indents.pop();
            add(Token.Kind.DEDENT, at, at);
        }
        add(Token.Kind.END, at, at);
        return tokens;
    }

    /** Tokens up to the end of the line; false at the end of the text. */
    private boolean line() throws PythonSyntaxError {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                if (brackets.isEmpty()) {
                    add(Token.Kind.NEWLINE, at, at + 1);
                    at++;
                    return true;
                }
                at++;
            } else if (c == ' ' || c == '\t' || c == '\f') {
                at++;
            } else if (c == '#') {
                skipComment();
            } else if (c == '\\') {
                joinLines();
            } else {
                token(c);
            }
        }
        return false;
    }

    /** Handles the blank at the start of a line; false at the end of the text. */
    private boolean indentation() throws PythonSyntaxError {
        while (at < text.length()) {
            int start = at;
            int width = 0;
            int narrow = 0;
            while (at < text.length()
                    && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\f')) {
                width = text.charAt(at) == '\t' ? (width / TAB_WIDTH + 1) * TAB_WIDTH : width + 1;
                narrow++;
                at++;
            }
            if (at < text.length() && text.charAt(at) == '#') {
                skipComment();
            }
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
                continue;
            }
            if (at >= text.length()) {
                return false;
            }
            indent(width, narrow, start);
            return true;
        }
        return false;
    }

    private void indent(int width, int narrow, int start) throws PythonSyntaxError {
        if (width > indents.peek()) {
            if (indents.size() > 100) {
                throw new PythonSyntaxError(
                        Kind.INDENTATION, source, new Span(start, at), "too many levels of indentation", "");
            }
            if (narrow <= narrowIndents.element()) {
                throw tabs(start);
            }
            indents.push(width);
            narrowIndents.push(narrow);
            add(Token.Kind.INDENT, start, at);
            return;
        }
        while (width < indents.peek()) {
            indents.pop();
            narrowIndents.pop();
            add(Token.Kind.DEDENT, at, at);
        }
        if (width == indents.peek() && narrow != narrowIndents.element()) {
            throw tabs(start);
        }
        if (width != indents.peek()) {
            int end = text.indexOf('\n', at);
            int last = end < 0 ? text.length() : end;
            throw new PythonSyntaxError(
                    Kind.INDENTATION,
                    source,
                    new Span(last, last + 1),
                    "unindent does not match any outer indentation level",
                    "Indent the line like one of the lines above that begin its block.");
        }
    }

    private PythonSyntaxError tabs(int start) {
        return new PythonSyntaxError(
                Kind.TAB,
                source,
                new Span(start, Math.max(at, start + 1)),
                "inconsistent use of tabs and spaces in indentation",
                "Indent with spaces only.");
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void joinLines() throws PythonSyntaxError {
        if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at += 2;
            return;
        }
        if (at + 1 == text.length()) {
            throw error(new Span(at, at + 1), "unexpected EOF while parsing", "");
        }
        throw error(new Span(at + 1, at + 2), "unexpected character after line continuation character", "");
    }

    private void token(char c) throws PythonSyntaxError {
        if (Character.isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
            number();
        } else if (c == '"' || c == '\'') {
            string("");
        } else if (Character.isUnicodeIdentifierStart(text.codePointAt(at)) || c == '_') {
            name();
        } else {
            operator(c);
        }
    }

    private void name() throws PythonSyntaxError {
        int start = at;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Character.isUnicodeIdentifierPart(point) || Character.isIdentifierIgnorable(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        String name = text.substring(start, at);
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'') && isPrefix(name)) {
            at = start;
            string(name);
            return;
        }
        if (!name.chars().allMatch(c -> c < 128)) {
            name = Normalizer.normalize(name, Normalizer.Form.NFKC);
        }
        tokens.add(new Token(Token.Kind.NAME, name.intern(), null, new Span(start, at)));
    }

    private static boolean isPrefix(String name) {
        return name.length() <= 2
                && switch (name.toLowerCase(java.util.Locale.ROOT)) {
                    case "r", "b", "u", "f", "rb", "br", "rf", "fr" -> true;
                    default -> false;
                };
    }

    private void number() throws PythonSyntaxError {
        int start = at;
        Numbers.Scanned scanned = Numbers.scan(text, at);
        at = scanned.end();
        Span span = new Span(start, at);
        if (scanned.problem().equals(Numbers.COMPLEX)) {
            throw new PythonSyntaxError(Kind.UNSUPPORTED, source, span, scanned.problem(), "Use two floats.");
        }
        if (!scanned.problem().isEmpty()) {
            throw error(span, scanned.problem(), "");
        }
        if (at < text.length() && (Character.isUnicodeIdentifierStart(text.charAt(at)) || text.charAt(at) == '_')) {
            int end = at;
            while (end < text.length() && Character.isUnicodeIdentifierPart(text.charAt(end))) {
                end++;
            }
            String rest = text.substring(at, end);
            if (!List.of("if", "else", "or", "and", "in", "is", "for", "not").contains(rest)) {
                throw error(new Span(start, end), "invalid decimal literal", "");
            }
        }
        tokens.add(new Token(Token.Kind.NUMBER, "", scanned.value(), span));
    }

    private void operator(char c) throws PythonSyntaxError {
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, at)) {
                Span span = new Span(at, at + operator.length());
                bracket(operator, span);
                at += operator.length();
                tokens.add(new Token(Token.Kind.OPERATOR, operator, null, span));
                return;
            }
        }
        Span span = new Span(at, at + Character.charCount(text.codePointAt(at)));
        if (c == '!' || c == '$' || c == '?' || c == '`') {
            throw error(
                    span, "invalid syntax", c == '!' ? "Python writes `not x`, and `!=` for \"differs from\"." : "");
        }
        if (Character.isISOControl(c)) {
            throw error(span, String.format("invalid non-printable character U+%04X", (int) c), "Delete it.");
        }
        String shown = new String(Character.toChars(text.codePointAt(at)));
        throw error(
                span,
                String.format("invalid character '%s' (U+%04X)", shown, text.codePointAt(at)),
                "Replace it; quotes in Python are ' or \".");
    }

    private void bracket(String operator, Span span) throws PythonSyntaxError {
        char c = operator.length() == 1 ? operator.charAt(0) : ' ';
        if (c == '(' || c == '[' || c == '{') {
            if (brackets.size() >= MOST_NESTED) {
                throw error(span, "too many nested parentheses", "");
            }
            brackets.push(new Bracket(c, span));
        } else if (c == ')' || c == ']' || c == '}') {
            if (brackets.isEmpty()) {
                throw error(span, "unmatched '" + c + "'", "");
            }
            Bracket open = brackets.pop();
            char expected = open.open() == '(' ? ')' : open.open() == '[' ? ']' : '}';
            if (c != expected) {
                int line = source.line(open.span().start());
                String where = line == source.line(span.start()) ? "" : " on line " + line;
                throw error(
                        span,
                        "closing parenthesis '" + c + "' does not match opening parenthesis '" + open.open() + "'"
                                + where,
                        "");
            }
        }
    }

    private void string(String prefix) throws PythonSyntaxError {
        int start = at;
        at += prefix.length();
        String lower = prefix.toLowerCase(java.util.Locale.ROOT);
        StringScanner scanner = new StringScanner(source, start, at, lower);
        if (lower.contains("f")) {
            if (depth > 4) {
                throw error(new Span(start, at), "f-string: expressions nested too deeply", "");
            }
            FStringScanner fields = new FStringScanner(source, scanner, this::fieldTokens);
            List<Token.Part> parts = fields.scan();
            at = fields.end();
            tokens.add(new Token(Token.Kind.FSTRING, "", parts, new Span(start, at)));
            return;
        }
        String value = scanner.scanWhole();
        at = scanner.end();
        Span span = new Span(start, at);
        if (lower.contains("b")) {
            tokens.add(new Token(Token.Kind.BYTES, "", scanner.bytes(value), span));
        } else {
            tokens.add(new Token(Token.Kind.STRING, "", value, span));
        }
    }

    /** Lexes the expression of a field that begins at an offset; the END token's span is where the field goes on. */
    private List<Token> fieldTokens(int from) throws PythonSyntaxError {
        Lexer lexer = new Lexer(source, from, depth + 1);
        return lexer.untilFieldEnds();
    }

    private List<Token> untilFieldEnds() throws PythonSyntaxError {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (brackets.isEmpty()) {
                boolean comparison = at + 1 < text.length() && text.charAt(at + 1) == '=';
                if (c == '}' || c == ':' || ((c == '!' || c == '=') && !comparison)) {
                    break;
                }
            }
            if (c == ' ' || c == '\t' || c == '\n' || c == '\f') {
                at++;
            } else if (c == '#') {
                skipComment();
            } else {
                fieldToken(c);
                Token read = tokens.get(tokens.size() - 1);
                if (brackets.isEmpty() && read.is("lambda")) {
                    throw error(
                            read.span(),
                            "f-string: lambda expressions are not allowed without parentheses",
                            "Put the lambda in parentheses.");
                }
            }
        }
        if (!brackets.isEmpty()) {
            Bracket open = brackets.peek();
            throw error(open.span(), "'" + open.open() + "' was never closed", "");
        }
        add(Token.Kind.END, at, at);
        return tokens;
    }

    /** A quote that opens a string without end is the f-string's own, met before the field was closed. */
    private void fieldToken(char c) throws PythonSyntaxError {
        int start = at;
        try {
            token(c);
        } catch (PythonSyntaxError problem) {
            boolean quote = c == '"' || c == '\'';
            throw quote && brackets.isEmpty() && problem.sentence().startsWith("unterminated")
                    ? error(
                            new Span(start, start + 1),
                            "f-string: expecting '}'",
                            "Close the field with }, or write {{ for a brace in the text.")
                    : problem;
        }
    }

    private void add(Token.Kind kind, int start, int end) {
        tokens.add(new Token(kind, "", null, new Span(start, end)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private PythonSyntaxError error(Span span, String message, String hint) {
        return new PythonSyntaxError(Kind.SYNTAX, source, span, message, hint);
    }
}
