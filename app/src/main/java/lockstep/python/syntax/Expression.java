package lockstep.python.syntax;

import java.util.List;
import lockstep.python.source.Span;
import org.jspecify.annotations.Nullable;

/** A node of the syntax tree that has a value. Immutable. */
public sealed interface Expression {
    Span span();

    /** A literal: the values that {@link lockstep.python.code.CodeObject#constants} lists. */
    record Constant(Object value, Span span) implements Expression {}

    record Name(String id, Span span) implements Expression {}

    /** An f-string: constants and {@link Formatted} fields. */
    record Joined(List<Expression> parts, Span span) implements Expression {}

    /**
     * A field of an f-string.
     *
     * @param conversion {@code s}, {@code r}, {@code a}, or 0
     * @param spec the format spec, or null
     */
    record Formatted(
            Expression value, char conversion, @Nullable Expression spec, Span span) implements Expression {}

    record Attribute(Expression value, String name, Span span) implements Expression {}

    record Subscript(Expression value, Expression index, Span span) implements Expression {}

    record Slice(
            @Nullable Expression lower,
            @Nullable Expression upper,
            @Nullable Expression step,
            Span span) implements Expression {}

    record Call(Expression function, List<Argument> arguments, Span span) implements Expression {}

    /** @param operator one of {@code + - ~ not} */
    record Unary(String operator, Expression operand, Span span) implements Expression {}

    /** @param operator as in the source, for example {@code //} */
    record Binary(String operator, Expression left, Expression right, Span span) implements Expression {}

    /** @param operator {@code and} or {@code or} */
    record Logical(String operator, List<Expression> values, Span span) implements Expression {}

    /** @param operators for example {@code <}, {@code not in}, one fewer than operands */
    record Comparison(List<Expression> operands, List<String> operators, Span span) implements Expression {}

    record Lambda(Parameters parameters, Expression body, Span span) implements Expression {}

    record Conditional(Expression test, Expression then, Expression otherwise, Span span) implements Expression {}

    record Tuple(List<Expression> elements, Span span) implements Expression {}

    record ListDisplay(List<Expression> elements, Span span) implements Expression {}

    record SetDisplay(List<Expression> elements, Span span) implements Expression {}

    /** Keys that are null stand for {@code **value}. */
    record DictDisplay(List<DictEntry> entries, Span span) implements Expression {}

    record DictEntry(@Nullable Expression key, Expression value) {}

    /**
     * A comprehension or generator expression.
     *
     * @param element the element, or the key of a dict comprehension
     * @param value the value of a dict comprehension, else null
     */
    record Comprehension(
            Kind kind, Expression element, @Nullable Expression value, List<Clause> clauses, Span span)
            implements Expression {
        /** What it builds. */
        public enum Kind {
            LIST("<listcomp>"),
            SET("<setcomp>"),
            DICT("<dictcomp>"),
            GENERATOR("<genexpr>");

            private final String codeName;

            Kind(String codeName) {
                this.codeName = codeName;
            }

            /** The name of its code in tracebacks. */
            public String codeName() {
                return codeName;
            }
        }
    }

    /** {@code for target in iterable if ... if ...}, or {@code async for}. */
    record Clause(boolean async, Expression target, Expression iterable, List<Expression> conditions) {}

    record Starred(Expression value, Span span) implements Expression {}

    /** {@code target := value}. */
    record Walrus(Name target, Expression value, Span span) implements Expression {}

    record Yield(@Nullable Expression value, Span span) implements Expression {}

    record YieldFrom(Expression value, Span span) implements Expression {}

    record Await(Expression value, Span span) implements Expression {}

    /** An argument of a call or a base of a class. */
    record Argument(Kind kind, @Nullable String name, Expression value, Span span) {
        /** How it is passed. */
        public enum Kind {
            POSITIONAL,
            /** {@code *value}. */
            SPREAD,
            KEYWORD,
            /** {@code **value}. */
            SPREAD_KEYWORDS
        }
    }
}
