package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression.Argument;
import lockstep.python.syntax.Expression.Comprehension;

/** Parses the arguments of calls and the bases of classes. Confined to one thread. */
final class ArgumentParser {
    /** What the arguments of one call already hold. */
    private static final class Seen {
        private final List<Argument> arguments = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private boolean spreadKeywords;
    }

    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private final DisplayParser displays;

    ArgumentParser(TokenStream tokens, ExpressionParser expressions, DisplayParser displays) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.displays = displays;
    }

    /** {@code (a, *b, c=d, **e)}, of a call or a class. */
    List<Argument> arguments() throws PythonSyntaxError {
        tokens.expect("(");
        tokens.enter();
        Seen seen = new Seen();
        while (!tokens.at(")")) {
            argument(seen);
            if (!tokens.accept(",")) {
                break;
            }
        }
        displays.close(")");
        tokens.leave();
        return List.copyOf(seen.arguments);
    }

    private void argument(Seen seen) throws PythonSyntaxError {
        Span start = tokens.peek().span();
        if (tokens.at("**") || tokens.at("*")) {
            spread(seen, start);
        } else if (tokens.at(Token.Kind.NAME) && tokens.peek(1).is("=")) {
            keyword(seen, start);
        } else {
            Expression value = expressions.named();
            if (tokens.at("for") || tokens.at("async")) {
                value = displays.comprehension(Comprehension.Kind.GENERATOR, value, null, start);
                if (!seen.arguments.isEmpty() || !tokens.at(")")) {
                    throw tokens.error(
                            value.span(), "Generator expression must be parenthesized", "Put it in parentheses.");
                }
            }
            if (tokens.at("=")) {
                throw tokens.error(
                        tokens.from(start), "expression cannot contain assignment, perhaps you meant \"==\"?", "");
            }
            positional(seen, value, tokens.from(start));
        }
    }

    private void spread(Seen seen, Span start) throws PythonSyntaxError {
        boolean keywords = tokens.next().is("**");
        if (!keywords && seen.spreadKeywords) {
            throw tokens.error(start, "iterable argument unpacking follows keyword argument unpacking", "");
        }
        Expression value = expressions.expression();
        if (tokens.at("=")) {
            String what = keywords ? "keyword" : "iterable";
            throw tokens.error(tokens.from(start), "cannot assign to " + what + " argument unpacking", "");
        }
        seen.spreadKeywords |= keywords;
        Argument.Kind kind = keywords ? Argument.Kind.SPREAD_KEYWORDS : Argument.Kind.SPREAD;
        seen.arguments.add(new Argument(kind, null, value, tokens.from(start)));
    }

    private void keyword(Seen seen, Span start) throws PythonSyntaxError {
        String word = tokens.peek().text();
        if (word.equals("True") || word.equals("False") || word.equals("None")) {
            throw tokens.error(start, "cannot assign to " + word, "");
        }
        String name = tokens.expectName();
        tokens.next();
        if (tokens.at(",") || tokens.at(")")) {
            throw tokens.error(tokens.from(start), "expected argument value expression", "");
        }
        if (!seen.names.add(name)) {
            throw tokens.error(start, "keyword argument repeated: " + name, "");
        }
        Expression value = expressions.expression();
        if (tokens.at("for")) {
            throw tokens.error(
                    start.to(tokens.previous().span()),
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                    "");
        }
        seen.arguments.add(new Argument(Argument.Kind.KEYWORD, name, value, tokens.from(start)));
    }

    private void positional(Seen seen, Expression value, Span span) throws PythonSyntaxError {
        String hint = "Put the arguments without a name first.";
        if (seen.spreadKeywords) {
            throw tokens.error(span, "positional argument follows keyword argument unpacking", hint);
        }
        if (!seen.names.isEmpty()) {
            throw tokens.error(span, "positional argument follows keyword argument", hint);
        }
        seen.arguments.add(new Argument(Argument.Kind.POSITIONAL, null, value, span));
    }
}
