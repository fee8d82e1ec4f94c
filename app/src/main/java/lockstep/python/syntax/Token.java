package lockstep.python.syntax;

import java.util.List;
import lockstep.python.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One token.
 *
 * @param kind what it is
 * @param text the operator or name; empty for other kinds
 * @param value the literal's value: a number, a String, a {@code byte[]}, or the parts of an f-string
 * @param span where it stands
 */
record Token(Kind kind, String text, @Nullable Object value, Span span) {
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        BYTES,
        FSTRING,
        OPERATOR,
        NEWLINE,
        INDENT,
        DEDENT,
        END
    }

    /** A part of an f-string: text, or a field. */
    sealed interface Part permits Text, Field {}

    record Text(String value, Span span) implements Part {}

    /**
     * A replacement field.
     *
     * @param tokens of its expression, closed by an END token
     * @param debug the text before the value for {@code {x=}}; empty otherwise
     * @param conversion {@code s}, {@code r}, {@code a}, or 0
     * @param spec parts of the format spec, or null when there is none
     */
    record Field(
            List<Token> tokens,
            String debug,
            char conversion,
            @Nullable List<Part> spec,
            Span span) implements Part {}

    /** Whether it is no text but the shape of lines. */
    boolean isBlank() {
        return switch (kind) {
            case NEWLINE, INDENT, DEDENT, END -> true;
            default -> false;
        };
    }

    boolean is(String operatorOrKeyword) {
        return (kind == Kind.OPERATOR || kind == Kind.NAME) && text.equals(operatorOrKeyword);
    }

    @SuppressWarnings("unchecked")
    List<Part> parts() {
        return (List<Part>) java.util.Objects.requireNonNull(value);
    }
}
