package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parses the parameters of functions and lambdas. Confined to one thread. */
final class ParameterParser {
    private enum Kind {
        PLAIN,
        VARIADIC,
        VARIADIC_KEYWORDS
    }

    private final TokenStream tokens;
    private final ExpressionParser expressions;

    ParameterParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /**
     * @param closing what ends them; not consumed
     * @param annotated whether annotations may stand there
     */
    Parameters parse(String closing, boolean annotated) throws PythonSyntaxError {
        List<Parameter> positionalOnly = new ArrayList<>();
        List<Parameter> positional = new ArrayList<>();
        List<Parameter> keywordOnly = new ArrayList<>();
        Set<String> names = new HashSet<>();
        @Nullable Parameter variadic = null;
        @Nullable Parameter variadicKeywords = null;
        boolean star = false;
        while (!tokens.at(closing)) {
            Span start = tokens.peek().span();
            if (variadicKeywords != null) {
                throw tokens.error(start, "arguments cannot follow var-keyword argument", "**kwargs comes last.");
            }
            if (tokens.accept("**")) {
                variadicKeywords = parameter(names, annotated, Kind.VARIADIC_KEYWORDS);
            } else if (tokens.accept("*")) {
                if (star) {
                    throw tokens.error(start, "* argument may appear only once", "");
                }
                star = true;
                if (tokens.at(",") || tokens.at(closing)) {
                    Token following = tokens.peek(tokens.at(",") ? 1 : 0);
                    if (following.is(closing) || following.is("**")) {
                        throw tokens.error(start, "named arguments must follow bare *", "");
                    }
                } else {
                    variadic = parameter(names, annotated, Kind.VARIADIC);
                }
            } else if (tokens.accept("/")) {
                if (positional.isEmpty() || !positionalOnly.isEmpty() || star) {
                    String problem = star
                            ? "/ must be ahead of *"
                            : positionalOnly.isEmpty()
                                    ? "at least one argument must precede /"
                                    : "/ may appear only once";
                    throw tokens.error(start, problem, "");
                }
                positionalOnly.addAll(positional);
                positional.clear();
            } else {
                if (tokens.at("(")) {
                    String what = annotated ? "Function" : "Lambda expression";
                    throw tokens.error(start, what + " parameters cannot be parenthesized", "");
                }
                Parameter read = parameter(names, annotated, Kind.PLAIN);
                List<Parameter> list = star ? keywordOnly : positional;
                boolean defaultBefore =
                        !star && (hasDefault(positional) || (positional.isEmpty() && hasDefault(positionalOnly)));
                if (defaultBefore && read.defaultValue() == null) {
                    throw tokens.error(
                            read.span(),
                            "parameter without a default follows parameter with a default",
                            "Put the parameters with defaults last.");
                }
                list.add(read);
            }
            if (!tokens.accept(",")) {
                break;
            }
        }
        return new Parameters(
                List.copyOf(positionalOnly),
                List.copyOf(positional),
                variadic,
                List.copyOf(keywordOnly),
                variadicKeywords);
    }

    private static boolean hasDefault(List<Parameter> parameters) {
        return !parameters.isEmpty() && parameters.get(parameters.size() - 1).defaultValue() != null;
    }

    private Parameter parameter(Set<String> names, boolean annotated, Kind kind) throws PythonSyntaxError {
        Span start = tokens.peek().span();
        String name = tokens.expectName();
        if (!names.add(name)) {
            throw tokens.error(start, "duplicate argument '" + name + "' in function definition", "");
        }
        @Nullable Expression annotation = null;
        if (annotated && tokens.accept(":")) {
            annotation = kind == Kind.VARIADIC ? expressions.starOrNamed() : expressions.expression();
        }
        @Nullable Expression defaultValue = null;
        if (tokens.at("=")) {
            Span sign = tokens.next().span();
            if (kind != Kind.PLAIN) {
                String what = kind == Kind.VARIADIC ? "var-positional" : "var-keyword";
                throw tokens.error(sign, what + " argument cannot have default value", "");
            }
            if (!expressions.startsExpression()) {
                throw tokens.error(sign, "expected default value expression", "");
            }
            defaultValue = expressions.expression();
        }
        return new Parameter(name, defaultValue, annotation, start);
    }
}
