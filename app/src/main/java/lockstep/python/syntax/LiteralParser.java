package lockstep.python.syntax;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression.Constant;
import lockstep.python.syntax.Expression.Formatted;
import lockstep.python.syntax.Expression.Joined;
import org.jspecify.annotations.Nullable;

/** Parses string literals: adjacent ones are joined, the fields of f-strings become expressions. Confined to one thread. */
final class LiteralParser {
    private final TokenStream tokens;

    LiteralParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** Adjacent string literals are one. */
    Expression strings() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        List<Token> literals = new ArrayList<>();
        while (tokens.at(Token.Kind.STRING) || tokens.at(Token.Kind.FSTRING) || tokens.at(Token.Kind.BYTES)) {
            literals.add(tokens.next());
        }
        long bytes = literals.stream()
                .filter(literal -> literal.kind() == Token.Kind.BYTES)
                .count();
        if (bytes > 0) {
            if (bytes < literals.size()) {
                throw tokens.error(tokens.from(start), "cannot mix bytes and nonbytes literals", "");
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (Token literal : literals) {
                all.writeBytes((byte[]) Objects.requireNonNull(literal.value()));
            }
            return new Constant(all.toByteArray(), tokens.from(start));
        }
        List<Expression> parts = new ArrayList<>();
        for (Token literal : literals) {
            if (literal.kind() == Token.Kind.STRING) {
                addText(parts, (String) Objects.requireNonNull(literal.value()), literal.span());
            } else {
                addParts(parts, literal.parts());
            }
        }
        Span span = tokens.from(start);
        if (literals.stream().noneMatch(literal -> literal.kind() == Token.Kind.FSTRING)) {
            return parts.isEmpty() ? new Constant("", span) : new Constant(((Constant) parts.get(0)).value(), span);
        }
        return new Joined(List.copyOf(parts), span);
    }

    private void addParts(List<Expression> parts, List<Token.Part> read) throws PythonSyntaxError {
        for (Token.Part part : read) {
            if (part instanceof Token.Text text) {
                addText(parts, text.value(), text.span());
            } else if (part instanceof Token.Field field) {
                addText(parts, field.debug(), field.span());
                parts.add(field(field));
            }
        }
    }

    private static void addText(List<Expression> parts, String text, Span span) {
        if (text.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Constant before) {
            parts.set(
                    parts.size() - 1,
                    new Constant((String) before.value() + text, before.span().to(span)));
        } else {
            parts.add(new Constant(text, span));
        }
    }

    private Expression field(Token.Field field) throws PythonSyntaxError {
        TokenStream inner = tokens.within(field.tokens());
        ExpressionParser parser = new ExpressionParser(inner);
        Expression value = parser.valueList();
        if (!inner.at(Token.Kind.END)) {
            throw parser.startsExpression()
                    ? parser.misplaced(true, "")
                    : inner.error(inner.here(), "f-string: expecting '=', or '!', or ':', or '}'", "");
        }
        @Nullable Expression spec = null;
        if (field.spec() != null) {
            List<Expression> parts = new ArrayList<>();
            addParts(parts, field.spec());
            spec = new Joined(List.copyOf(parts), field.span());
        }
        return new Formatted(value, field.conversion(), spec, field.span());
    }
}
