package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression.Attribute;
import lockstep.python.syntax.Expression.Binary;
import lockstep.python.syntax.Expression.Constant;
import lockstep.python.syntax.Expression.Name;
import lockstep.python.syntax.Expression.Unary;
import org.jspecify.annotations.Nullable;

/** Parses the patterns of {@code case}. Confined to one thread. */
final class PatternParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;

    PatternParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** The patterns of one case: a single one, or a sequence without brackets. */
    Pattern patterns() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Pattern first = starOrPattern();
        if (!tokens.at(",")) {
            if (first instanceof Pattern.Star) {
                throw tokens.error(first.span(), "can't use starred expression here", "Write `case [*name]:`.");
            }
            return first;
        }
        List<Pattern> elements = new ArrayList<>(List.of(first));
        while (tokens.accept(",") && !tokens.at(":") && !tokens.at("if")) {
            elements.add(starOrPattern());
        }
        return sequence(elements, tokens.from(start));
    }

    private Pattern sequence(List<Pattern> elements, Span span) throws PythonSyntaxError {
        if (elements.stream().filter(Pattern.Star.class::isInstance).count() > 1) {
            throw tokens.error(span, "multiple starred expressions in sequence pattern", "");
        }
        return new Pattern.Sequence(List.copyOf(elements), span);
    }

    private Pattern starOrPattern() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        if (tokens.accept("*")) {
            return new Pattern.Star(target(), tokens.from(start));
        }
        return pattern();
    }

    /** A name that is bound, or null for {@code _}. */
    private @Nullable String target() throws PythonSyntaxError {
        String name = tokens.expectName();
        return name.equals("_") ? null : name;
    }

    private Pattern pattern() throws PythonSyntaxError {
        tokens.enter();
        Span start = tokens.peek().span();
        List<Pattern> choices = new ArrayList<>();
        do {
            choices.add(closed());
        } while (tokens.accept("|"));
        Pattern result = choices.size() == 1
                ? choices.get(0)
                : new Pattern.Alternatives(List.copyOf(choices), tokens.from(start));
        if (tokens.accept("as")) {
            if (tokens.at("_")) {
                throw tokens.error(tokens.peek().span(), "cannot use '_' as a target", "");
            }
            result = new Pattern.Capture(result, tokens.expectName(), tokens.from(start));
        }
        tokens.leave();
        return result;
    }

    private Pattern closed() throws PythonSyntaxError {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER, STRING, BYTES, FSTRING -> literal();
            case NAME -> named(token);
            case OPERATOR ->
                switch (token.text()) {
                    case "-" -> literal();
                    case "(" -> parenthesised();
                    case "[" -> {
                        Span start = tokens.next().span();
                        List<Pattern> elements = elements("]");
                        yield sequence(elements, tokens.from(start));
                    }
                    case "{" -> mapping();
                    default -> throw tokens.unexpected("invalid syntax");
                };
            default -> throw tokens.unexpected("invalid syntax");
        };
    }

    private Pattern literal() throws PythonSyntaxError {
        Expression value = expressions.binary(4);
        boolean number = value instanceof Constant
                || (value instanceof Unary unary && unary.operand() instanceof Constant)
                || value instanceof Binary;
        if (!number) {
            throw tokens.error(value.span(), "patterns may only match literals and attribute lookups", "");
        }
        return new Pattern.Value(value, value.span());
    }

    private Pattern named(Token token) throws PythonSyntaxError {
        if (token.is("None") || token.is("True") || token.is("False")) {
            tokens.next();
            Object value = token.is("None") ? lockstep.python.code.Singleton.NONE : (Object) token.is("True");
            return new Pattern.Identical(new Constant(value, token.span()), token.span());
        }
        String first = tokens.expectName();
        Expression value = new Name(first, token.span());
        while (tokens.accept(".")) {
            value = new Attribute(value, tokens.expectName(), tokens.from(token.span()));
        }
        if (tokens.at("(")) {
            return instance(value, token.span());
        }
        if (value instanceof Attribute) {
            return new Pattern.Value(value, value.span());
        }
        return new Pattern.Capture(null, first.equals("_") ? null : first, token.span());
    }

    private Pattern parenthesised() throws PythonSyntaxError {
        Span start = tokens.next().span();
        List<Pattern> elements = elements(")");
        boolean comma = tokens.peek(-2).is(",");
        if (elements.size() == 1 && !comma && !(elements.get(0) instanceof Pattern.Star)) {
            return elements.get(0);
        }
        return sequence(elements, tokens.from(start));
    }

    private List<Pattern> elements(String close) throws PythonSyntaxError {
        List<Pattern> elements = new ArrayList<>();
        while (!tokens.at(close)) {
            elements.add(starOrPattern());
            if (!tokens.accept(",")) {
                break;
            }
        }
        tokens.expect(close);
        return elements;
    }

    private Pattern mapping() throws PythonSyntaxError {
        Span start = tokens.next().span();
        List<Expression> keys = new ArrayList<>();
        List<Pattern> values = new ArrayList<>();
        @Nullable String rest = null;
        while (!tokens.at("}")) {
            if (tokens.accept("**")) {
                rest = tokens.expectName();
            } else {
                keys.add(key(keys));
                tokens.expect(":");
                values.add(pattern());
            }
            if (!tokens.accept(",") || rest != null) {
                break;
            }
        }
        tokens.expect("}");
        return new Pattern.Mapping(List.copyOf(keys), List.copyOf(values), rest, tokens.from(start));
    }

    private Expression key(List<Expression> before) throws PythonSyntaxError {
        Pattern key = closed();
        Expression value;
        if (key instanceof Pattern.Identical identical) {
            value = identical.value();
        } else if (key instanceof Pattern.Value plain) {
            value = plain.value();
        } else {
            throw tokens.error(key.span(), "mapping pattern keys may only match literals and attribute lookups", "");
        }
        for (Expression other : before) {
            if (value instanceof Constant a && other instanceof Constant b && Objects.equals(a.value(), b.value())) {
                String text = tokens.source().text(value.span());
                throw tokens.error(value.span(), "mapping pattern checks duplicate key (" + text + ")", "");
            }
        }
        return value;
    }

    private Pattern instance(Expression type, Span start) throws PythonSyntaxError {
        tokens.next();
        List<Pattern> positional = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Pattern> named = new ArrayList<>();
        while (!tokens.at(")")) {
            if (tokens.atName() && tokens.peek(1).is("=")) {
                Span at = tokens.peek().span();
                String name = tokens.expectName();
                tokens.next();
                if (names.contains(name)) {
                    throw tokens.error(at, "attribute name repeated in class pattern: " + name, "");
                }
                names.add(name);
                named.add(pattern());
            } else {
                Pattern next = pattern();
                if (!names.isEmpty()) {
                    throw tokens.error(next.span(), "positional patterns follow keyword patterns", "");
                }
                positional.add(next);
            }
            if (!tokens.accept(",")) {
                break;
            }
        }
        tokens.expect(")");
        return new Pattern.Instance(
                type, List.copyOf(positional), List.copyOf(names), List.copyOf(named), tokens.from(start));
    }
}
