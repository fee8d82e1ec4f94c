package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lockstep.python.code.Singleton;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression.Attribute;
import lockstep.python.syntax.Expression.Call;
import lockstep.python.syntax.Expression.Constant;
import lockstep.python.syntax.Expression.Name;
import lockstep.python.syntax.Expression.Slice;
import lockstep.python.syntax.Expression.Starred;
import lockstep.python.syntax.Expression.Subscript;
import lockstep.python.syntax.Expression.Tuple;
import org.jspecify.annotations.Nullable;

/** Parses atoms and what follows them: attributes, subscripts, calls. Confined to one thread. */
final class AtomParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private final LiteralParser literals;
    private final DisplayParser displays;
    private final ArgumentParser arguments;

    AtomParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.literals = new LiteralParser(tokens);
        this.displays = new DisplayParser(tokens, expressions);
        this.arguments = new ArgumentParser(tokens, expressions, displays);
    }

    ArgumentParser arguments() {
        return arguments;
    }

    /** An atom with its attributes, subscripts and calls. */
    Expression primary() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression value = atom();
        while (true) {
            if (tokens.accept(".")) {
                value = new Attribute(value, tokens.expectName(), tokens.from(start));
            } else if (tokens.at("(")) {
                value = new Call(value, arguments.arguments(), tokens.from(start));
            } else if (tokens.accept("[")) {
                Expression index = subscript();
                if (!tokens.at("]")) {
                    throw expressions.misplaced(true, "invalid syntax");
                }
                tokens.next();
                value = new Subscript(value, index, tokens.from(start));
            } else {
                return value;
            }
        }
    }

    private Expression atom() throws PythonSyntaxError {
        Token token = tokens.peek();
        switch (token.kind()) {
            case NUMBER -> {
                tokens.next();
                return new Constant(Objects.requireNonNull(token.value()), token.span());
            }
            case STRING, FSTRING, BYTES -> {
                return literals.strings();
            }
            case NAME -> {
                return name(token);
            }
            case OPERATOR -> {
                switch (token.text()) {
                    case "(" -> {
                        return displays.parenthesised();
                    }
                    case "[" -> {
                        return displays.list();
                    }
                    case "{" -> {
                        return displays.braces();
                    }
                    case "..." -> {
                        tokens.next();
                        return new Constant(Singleton.ELLIPSIS, token.span());
                    }
                    default -> throw tokens.unexpected("invalid syntax");
                }
            }
            default -> throw tokens.unexpected("invalid syntax");
        }
    }

    private Expression name(Token token) throws PythonSyntaxError {
        switch (token.text()) {
            case "None", "True", "False" -> {
                tokens.next();
                Object value = token.text().equals("None") ? Singleton.NONE : Boolean.valueOf(token.text());
                return new Constant(value, token.span());
            }
            default -> {
                if (token.is("not") && tokens.previous().kind() == Token.Kind.OPERATOR) {
                    throw tokens.error(
                            token.span(), "'not' after an operator must be parenthesized", "Write (not ...).");
                }
                if (Keywords.contains(token.text())) {
                    throw tokens.unexpected("invalid syntax");
                }
                tokens.next();
                refuseStatementWord(token);
                return new Name(tokens.mangle(token.text()), token.span());
            }
        }
    }

    /** {@code print "x"} and {@code exec "x"}: statements of Python 2. */
    private void refuseStatementWord(Token token) throws PythonSyntaxError {
        boolean statement = token.text().equals("print") || token.text().equals("exec");
        Token.Kind next = tokens.peek().kind();
        if (statement
                && (next == Token.Kind.STRING
                        || next == Token.Kind.FSTRING
                        || next == Token.Kind.NUMBER
                        || (next == Token.Kind.NAME
                                && !Keywords.contains(tokens.peek().text())))) {
            throw tokens.error(
                    token.span().to(tokens.peek().span()),
                    "Missing parentheses in call to '" + token.text() + "'. Did you mean " + token.text() + "(...)?",
                    "");
        }
    }

    /** A target: a primary, or a tuple or list of targets. */
    Expression targetPrimary() throws PythonSyntaxError {
        return tokens.at("*") ? expressions.starOrNamed() : primary();
    }

    private Expression subscript() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression first = sliceOrValue();
        if (!tokens.at(",")) {
            if (first instanceof Starred) {
                return new Tuple(List.of(first), tokens.from(start));
            }
            return first;
        }
        List<Expression> elements = new ArrayList<>(List.of(first));
        while (tokens.accept(",")) {
            if (tokens.at("]")) {
                break;
            }
            elements.add(sliceOrValue());
        }
        return new Tuple(List.copyOf(elements), tokens.from(start));
    }

    private Expression sliceOrValue() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        @Nullable Expression lower = tokens.at(":") ? null : expressions.starOrNamed();
        if (!tokens.accept(":")) {
            return Objects.requireNonNull(lower);
        }
        @Nullable Expression upper = bound();
        @Nullable Expression step = tokens.accept(":") ? bound() : null;
        return new Slice(lower, upper, step, tokens.from(start));
    }

    private @Nullable Expression bound() throws PythonSyntaxError {
        return tokens.at(":") || tokens.at("]") || tokens.at(",") ? null : expressions.expression();
    }
}
