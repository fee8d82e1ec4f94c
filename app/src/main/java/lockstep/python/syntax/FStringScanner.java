package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.PythonSyntaxError.Kind;
import lockstep.python.source.SourceText;
import lockstep.python.source.Span;
import org.jspecify.annotations.Nullable;

/** Cuts an f-string into text and fields. Confined to one thread; used once. */
final class FStringScanner {
    /** Lexes a field's expression from an offset; the last token, END, stands where the field goes on. */
    interface FieldLexer {
        List<Token> tokens(int from) throws PythonSyntaxError;
    }

    private final SourceText source;
    private final String text;
    private final StringScanner inside;
    private final FieldLexer lexer;

    FStringScanner(SourceText source, StringScanner inside, FieldLexer lexer) {
        this.source = source;
        this.text = source.text();
        this.inside = inside;
        this.lexer = lexer;
    }

    /** Offset behind the closing quote. */
    int end() {
        return inside.end();
    }

    List<Token.Part> scan() throws PythonSyntaxError {
        List<Token.Part> parts = parts(false);
        inside.skipQuote();
        return parts;
    }

    /** Parts up to the closing quote, or within a format spec up to its closing brace. */
    private List<Token.Part> parts(boolean spec) throws PythonSyntaxError {
        List<Token.Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int from = inside.end();
        while (!inside.atQuote() && !(spec && inside.peek() == '}')) {
            char c = inside.peek();
            boolean doubled = inside.end() + 1 < text.length() && text.charAt(inside.end() + 1) == c;
            if ((c == '{' || c == '}') && doubled && !spec) {
                plain.append(c);
                inside.moveTo(inside.end() + 2);
            } else if (c == '{') {
                addText(parts, plain, from);
                parts.add(field());
                inside.beginPiece();
                from = inside.end();
            } else if (c == '}') {
                throw error(inside.end(), "f-string: single '}' is not allowed", "Write }} for a brace in the text.");
            } else {
                inside.one(plain);
            }
        }
        addText(parts, plain, from);
        return parts;
    }

    private void addText(List<Token.Part> parts, StringBuilder plain, int from) {
        if (plain.length() > 0) {
            parts.add(new Token.Text(plain.toString(), new Span(from, inside.end())));
            plain.setLength(0);
        }
    }

    private Token.Field field() throws PythonSyntaxError {
        int open = inside.end();
        List<Token> tokens = lexer.tokens(open + 1);
        int at = tokens.get(tokens.size() - 1).span().start();
        if (at >= text.length()) {
            throw error(open, "'{' was never closed", "Close the field with }, or write {{ for a brace in the text.");
        }
        if (tokens.size() == 1) {
            throw error(
                    open,
                    at < text.length() && text.charAt(at) == '}'
                            ? "f-string: valid expression required before '}'"
                            : "f-string: expecting a valid expression after '{'",
                    "");
        }
        String debug = "";
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            debug = text.substring(open + 1, at);
        }
        char conversion = 0;
        if (at < text.length() && text.charAt(at) == '!') {
            conversion = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (!Character.isLetter(conversion)) {
                throw error(at + 1, "f-string: missing conversion character", "Write !r, !s or !a.");
            }
            if (conversion != 's' && conversion != 'r' && conversion != 'a') {
                throw error(
                        at + 1,
                        "f-string: invalid conversion character '" + conversion + "': expected 's', 'r', or 'a'",
                        "");
            }
            at += 2;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        inside.moveTo(at);
        @Nullable List<Token.Part> spec = null;
        if (inside.peek() == ':') {
            inside.moveTo(at + 1);
            spec = parts(true);
        }
        if (inside.peek() != '}') {
            throw error(
                    open, "f-string: expecting '}'", "Close the field with }, or write {{ for a brace in the text.");
        }
        inside.moveTo(inside.end() + 1);
        char shown = !debug.isEmpty() && conversion == 0 && spec == null ? 'r' : conversion;
        return new Token.Field(tokens, debug, shown, spec, new Span(open, inside.end()));
    }

    private PythonSyntaxError error(int at, String message, String hint) {
        return new PythonSyntaxError(Kind.SYNTAX, source, new Span(at, at + 1), message, hint);
    }
}
