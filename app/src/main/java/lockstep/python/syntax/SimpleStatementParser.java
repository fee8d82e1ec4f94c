package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Statement.Alias;
import org.jspecify.annotations.Nullable;

/** Parses the statements of one line that begin with a keyword. Confined to one thread. */
final class SimpleStatementParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;

    SimpleStatementParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** Returns the statement when one begins here with a keyword. */
    Optional<Statement> parse() throws PythonSyntaxError {
        if (!tokens.at(Token.Kind.NAME)) {
            return Optional.empty();
        }
        Span start = tokens.peek().span();
        return switch (tokens.peek().text()) {
            case "pass" -> word(new Statement.Pass(start));
            case "break" -> word(new Statement.Break(start));
            case "continue" -> word(new Statement.Continue(start));
            case "return" -> {
                tokens.next();
                @Nullable Expression value = expressions.startsExpression() ? expressions.starList() : null;
                yield Optional.of(new Statement.Return(value, tokens.from(start)));
            }
            case "raise" -> raise(start);
            case "assert" -> {
                tokens.next();
                Expression test = expressions.named();
                @Nullable Expression message = tokens.accept(",") ? expressions.expression() : null;
                yield Optional.of(new Statement.Assert(test, message, tokens.from(start)));
            }
            case "del" -> delete(start);
            case "global" -> Optional.of(new Statement.Global(names(), tokens.from(start)));
            case "nonlocal" -> Optional.of(new Statement.Nonlocal(names(), tokens.from(start)));
            case "import" -> importModules(start);
            case "from" -> importFrom(start);
            default -> Optional.empty();
        };
    }

    private Optional<Statement> word(Statement statement) {
        tokens.next();
        return Optional.of(statement);
    }

    private Optional<Statement> raise(Span start) throws PythonSyntaxError {
        tokens.next();
        @Nullable Expression exception = expressions.startsExpression() ? expressions.expression() : null;
        @Nullable Expression cause = null;
        if (exception != null && tokens.accept("from")) {
            cause = expressions.expression();
        }
        return Optional.of(new Statement.Raise(exception, cause, tokens.from(start)));
    }

    private Optional<Statement> delete(Span start) throws PythonSyntaxError {
        tokens.next();
        Expression target = expressions.starList();
        Targets.checkDeletable(tokens, target);
        List<Expression> targets = target instanceof Expression.Tuple tuple ? tuple.elements() : List.of(target);
        return Optional.of(new Statement.Delete(targets, tokens.from(start)));
    }

    private List<String> names() throws PythonSyntaxError {
        tokens.next();
        List<String> names = new ArrayList<>();
        do {
            names.add(tokens.expectName());
        } while (tokens.accept(","));
        return List.copyOf(names);
    }

    private Optional<Statement> importModules(Span start) throws PythonSyntaxError {
        tokens.next();
        requireNames();
        List<Alias> names = new ArrayList<>();
        do {
            Span name = tokens.peek().span();
            String module = dotted();
            @Nullable String as = tokens.accept("as") ? tokens.expectName() : null;
            names.add(new Alias(module, as, tokens.from(name)));
        } while (tokens.accept(","));
        if (tokens.at("from")) {
            throw tokens.error(
                    tokens.from(start),
                    "Did you mean to use 'from ... import ...' instead?",
                    "Write `from module import name`.");
        }
        return Optional.of(new Statement.Import(List.copyOf(names), tokens.from(start)));
    }

    private void requireNames() throws PythonSyntaxError {
        if (tokens.at(Token.Kind.NEWLINE)) {
            throw tokens.error(tokens.here(), "Expected one or more names after 'import'", "");
        }
    }

    private String dotted() throws PythonSyntaxError {
        StringBuilder name = new StringBuilder(tokens.expectName());
        while (tokens.accept(".")) {
            name.append('.').append(tokens.expectName());
        }
        return name.toString();
    }

    private Optional<Statement> importFrom(Span start) throws PythonSyntaxError {
        tokens.next();
        if (tokens.at(".") || tokens.at("...")) {
            throw tokens.unsupported(
                    tokens.peek().span(), "from . import", "A program here is one file: import modules by name.");
        }
        String module = dotted();
        if (!tokens.at("import")) {
            throw tokens.unexpected("invalid syntax");
        }
        tokens.next();
        requireNames();
        List<Alias> names = new ArrayList<>();
        if (!tokens.accept("*")) {
            boolean parenthesised = tokens.accept("(");
            do {
                if (parenthesised && tokens.at(")") && !names.isEmpty()) {
                    break;
                }
                if (!parenthesised && tokens.at(Token.Kind.NEWLINE)) {
                    throw tokens.error(tokens.here(), "trailing comma not allowed without surrounding parentheses", "");
                }
                Span name = tokens.peek().span();
                String imported = tokens.expectName();
                @Nullable String as = tokens.accept("as") ? tokens.expectName() : null;
                names.add(new Alias(imported, as, tokens.from(name)));
            } while (tokens.accept(","));
            if (parenthesised) {
                tokens.expect(")");
            }
        }
        return Optional.of(new Statement.ImportFrom(module, List.copyOf(names), tokens.from(start)));
    }
}
