package lockstep.python.syntax;

import java.util.List;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.PythonSyntaxError.Kind;
import lockstep.python.source.SourceText;
import lockstep.python.source.Span;

/** The tokens under the parser's cursor, and the errors that point at them. Confined to one thread. */
final class TokenStream {
    /** How deep expressions and blocks may nest; deeper would exhaust the stack of a later stage. */
    private static final int MOST_NESTED = 180;

    /** How many blocks one statement or comprehension may open. */
    private static final int MOST_BLOCKS = 100;

    private final SourceText source;
    private final List<Token> tokens;
    private int at;
    private int depth;

    /** The class whose body is being read, without leading underscores; empty outside classes. */
    private String enclosingClass = "";

    TokenStream(SourceText source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    SourceText source() {
        return source;
    }

    /** A stream over the tokens of an f-string's field, as deep in the program as this one. */
    TokenStream within(List<Token> field) {
        TokenStream inner = new TokenStream(source, field);
        inner.depth = depth;
        inner.enclosingClass = enclosingClass;
        return inner;
    }

    /** Begins the body of a class and returns what {@link #leaveClass} wants back. */
    String enterClass(String name) {
        String before = enclosingClass;
        enclosingClass = name.replaceFirst("^_+", "");
        return before;
    }

    void leaveClass(String before) {
        enclosingClass = before;
    }

    /** The name as the class around it sees it: {@code __x} in class A is {@code _A__x}. */
    String mangle(String name) {
        boolean hidden = !enclosingClass.isEmpty() && name.startsWith("__") && !name.endsWith("__");
        return hidden ? "_" + enclosingClass + name : name;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token previous() {
        return tokens.get(Math.max(0, at - 1));
    }

    Token next() {
        return tokens.get(at < tokens.size() - 1 ? at++ : at);
    }

    int position() {
        return at;
    }

    void reset(int position) {
        at = position;
    }

    boolean at(String text) {
        return peek().is(text);
    }

    boolean at(Token.Kind kind) {
        return peek().kind() == kind;
    }

    boolean accept(String text) {
        if (at(text)) {
            next();
            return true;
        }
        return false;
    }

    boolean accept(Token.Kind kind) {
        if (at(kind)) {
            next();
            return true;
        }
        return false;
    }

    Token expect(String text) throws PythonSyntaxError {
        if (!at(text)) {
            throw text.equals(":") ? missingColon() : unexpected("expected '" + text + "'");
        }
        return next();
    }

    private PythonSyntaxError missingColon() {
        String hint = Misspellings.hint(this);
        return error(here(), "expected ':'", hint.isEmpty() ? "The line that begins a block ends with a colon." : hint);
    }

    String expectName() throws PythonSyntaxError {
        if (!atName()) {
            throw unexpected("invalid syntax");
        }
        return mangle(next().text());
    }

    /** Whether an identifier that is not reserved stands here. */
    boolean atName() {
        return at(Token.Kind.NAME) && !Keywords.contains(peek().text());
    }

    /** The token under the cursor, or, where that is a line's end, the place behind the token before it. */
    Span here() {
        Token token = peek();
        if (token.kind() == Token.Kind.NEWLINE || token.kind() == Token.Kind.END || token.kind() == Token.Kind.DEDENT) {
            int last = Math.max(0, at - 1);
            while (last > 0 && tokens.get(last).isBlank()) {
                last--;
            }
            int end = tokens.get(last).span().end();
            return new Span(end, end + 1);
        }
        return token.span();
    }

    Span from(Span start) {
        return new Span(start.start(), Math.max(start.start(), previous().span().end()));
    }

    /** Enters a nested construct. */
    void enter() throws PythonSyntaxError {
        if (++depth > MOST_NESTED) {
            throw error(here(), "too many nested parentheses", "Split it into several statements.");
        }
    }

    /** Refuses more items of a with, or clauses of a comprehension, than a later stage can nest. */
    void bound(int nested) throws PythonSyntaxError {
        if (nested > MOST_BLOCKS) {
            throw error(here(), "too many statically nested blocks", "Split it into several statements.");
        }
    }

    void leave() {
        depth--;
    }

    PythonSyntaxError unexpected(String message) {
        return switch (peek().kind()) {
            case INDENT ->
                new PythonSyntaxError(
                        Kind.INDENTATION,
                        source,
                        // CPython marks nothing there.
                        new Span(peek().span().end(), peek().span().end()),
                        "unexpected indent",
                        "Begin the line where the line above begins.");
            default -> error(here(), message, Misspellings.hint(this));
        };
    }

    PythonSyntaxError error(Span span, String message, String hint) {
        return new PythonSyntaxError(Kind.SYNTAX, source, span, message, hint);
    }

    PythonSyntaxError indentation(Span span, String message) {
        return new PythonSyntaxError(
                Kind.INDENTATION, source, span, message, "Indent the lines of the block by four spaces.");
    }

    PythonSyntaxError unsupported(Span span, String what, String instead) {
        return new PythonSyntaxError(
                Kind.UNSUPPORTED, source, span, "`" + what + "` is not part of Lockstep's Python yet", instead);
    }
}
