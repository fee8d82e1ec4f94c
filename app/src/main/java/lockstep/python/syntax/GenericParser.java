package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Statement.TypeParameter;
import org.jspecify.annotations.Nullable;

/** Parses type parameters and {@code type} statements. Confined to one thread. */
final class GenericParser {
    private static final Parameters NONE = new Parameters(List.of(), List.of(), null, List.of(), null);

    private final TokenStream tokens;
    private final ExpressionParser expressions;

    GenericParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** {@code [T, *Ts, **P]} where one begins here; otherwise none. */
    List<TypeParameter> parameters() throws PythonSyntaxError {
        if (!tokens.at("[")) {
            return List.of();
        }
        tokens.next();
        if (tokens.at("]")) {
            throw tokens.error(tokens.here(), "Type parameter list cannot be empty", "");
        }
        List<TypeParameter> all = new ArrayList<>();
        while (!tokens.at("]")) {
            Span start = tokens.peek().span();
            int kind = tokens.accept("**") ? 2 : tokens.accept("*") ? 1 : 0;
            String name = tokens.expectName();
            if (all.stream().anyMatch(other -> other.name().equals(name))) {
                throw tokens.error(tokens.from(start), "duplicate type parameter '" + name + "'", "");
            }
            @Nullable Expression bound = tokens.accept(":") ? expressions.expression() : null;
            if (tokens.accept("=")) {
                expressions.starOrNamed();
            }
            all.add(new TypeParameter(name, kind, bound, tokens.from(start)));
            if (!tokens.accept(",")) {
                break;
            }
        }
        tokens.expect("]");
        return List.copyOf(all);
    }

    /** The definition, with the binding of its parameters where it has some. */
    Statement around(List<TypeParameter> parameters, Statement definition) {
        return parameters.isEmpty() ? definition : new Statement.Generic(parameters, definition, definition.span());
    }

    /** A class body that keeps its parameters in {@code __type_params__}, behind the docstring. */
    List<Statement> withParameters(List<TypeParameter> parameters, List<Statement> body) {
        if (parameters.isEmpty()) {
            return body;
        }
        Span span = parameters.get(0).span();
        List<Expression> names = new ArrayList<>();
        for (TypeParameter parameter : parameters) {
            names.add(new Expression.Name(parameter.name(), parameter.span()));
        }
        List<Statement> all = new ArrayList<>(body);
        boolean docstring = body.get(0) instanceof Statement.Evaluate first
                && first.value() instanceof Expression.Constant constant
                && constant.value() instanceof String;
        all.add(
                docstring ? 1 : 0,
                new Statement.Assign(
                        List.of(new Expression.Name("__type_params__", span)),
                        new Expression.Tuple(names, span),
                        span));
        return List.copyOf(all);
    }

    /** Whether a {@code type} statement begins here: {@code type} is a name too. */
    boolean beginsAlias() {
        return tokens.at("type")
                && tokens.peek(1).kind() == Token.Kind.NAME
                && !Keywords.contains(tokens.peek(1).text())
                && (tokens.peek(2).is("=") || tokens.peek(2).is("["));
    }

    Statement alias() throws PythonSyntaxError {
        Span start = tokens.next().span();
        String name = tokens.expectName();
        List<TypeParameter> parameters = parameters();
        tokens.expect("=");
        Expression value = expressions.expression();
        return new Statement.TypeAlias(
                name, parameters, new Expression.Lambda(NONE, value, value.span()), tokens.from(start));
    }
}
