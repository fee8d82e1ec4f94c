package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression.Binary;
import lockstep.python.syntax.Expression.Comparison;
import lockstep.python.syntax.Expression.Conditional;
import lockstep.python.syntax.Expression.Lambda;
import lockstep.python.syntax.Expression.Logical;
import lockstep.python.syntax.Expression.Name;
import lockstep.python.syntax.Expression.Starred;
import lockstep.python.syntax.Expression.Tuple;
import lockstep.python.syntax.Expression.Unary;
import lockstep.python.syntax.Expression.Walrus;
import lockstep.python.syntax.Expression.Yield;
import lockstep.python.syntax.Expression.YieldFrom;

/** Parses expressions by precedence. Confined to one thread. */
final class ExpressionParser {
    private static final List<List<String>> BINARY = List.of(
            List.of("|"),
            List.of("^"),
            List.of("&"),
            List.of("<<", ">>"),
            List.of("+", "-"),
            List.of("*", "/", "//", "%", "@"));

    private final TokenStream tokens;
    private final AtomParser atoms;
    private final ParameterParser parameters;

    /** The disjunction read last; what errors about a missing comma or a lone = point at. */
    private Expression last = new Name("", new Span(0, 0));

    ExpressionParser(TokenStream tokens) {
        this.tokens = tokens;
        this.atoms = new AtomParser(tokens, this);
        this.parameters = new ParameterParser(tokens, this);
    }

    ParameterParser parameters() {
        return parameters;
    }

    AtomParser atoms() {
        return atoms;
    }

    /** Expressions with commas and stars, or a yield: the right side of an assignment. */
    Expression valueList() throws PythonSyntaxError {
        return tokens.at("yield") ? yieldExpression() : starList();
    }

    /** {@code a, *b, c}: a tuple where there is a comma. */
    Expression starList() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression first = starOrExpression();
        if (!tokens.at(",")) {
            return first;
        }
        List<Expression> elements = new ArrayList<>(List.of(first));
        while (tokens.accept(",")) {
            if (!startsExpression()) {
                break;
            }
            elements.add(starOrExpression());
        }
        return new Tuple(List.copyOf(elements), tokens.from(start));
    }

    private Expression starOrExpression() throws PythonSyntaxError {
        return tokens.at("*") ? starOrNamed() : expression();
    }

    Expression starOrNamed() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        if (tokens.accept("*")) {
            return new Starred(binary(0), tokens.from(start));
        }
        return named();
    }

    /** An expression, or {@code name := expression}. */
    Expression named() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression value = expression();
        if (tokens.at(":=")) {
            if (!(value instanceof Name target)) {
                throw tokens.error(
                        value.span(), "cannot use assignment expressions with " + Targets.describe(value), "");
            }
            tokens.next();
            return new Walrus(target, expression(), tokens.from(start));
        }
        return value;
    }

    Expression expression() throws PythonSyntaxError {
        tokens.enter();
        Span start = tokens.peek().span();
        Expression result;
        if (tokens.at("lambda")) {
            result = lambda();
        } else {
            result = or();
            if (tokens.at("if")) {
                tokens.next();
                Expression test = or();
                if (!tokens.at("else")) {
                    throw tokens.error(tokens.from(start), "expected 'else' after 'if' expression", "");
                }
                tokens.next();
                result = new Conditional(test, result, expression(), tokens.from(start));
            }
        }
        tokens.leave();
        return result;
    }

    private Expression lambda() throws PythonSyntaxError {
        Span start = tokens.next().span();
        Parameters declared = parameters.parse(":", false);
        tokens.expect(":");
        return new Lambda(declared, expression(), tokens.from(start));
    }

    Expression yieldExpression() throws PythonSyntaxError {
        Span start = tokens.next().span();
        if (tokens.accept("from")) {
            return new YieldFrom(expression(), tokens.from(start));
        }
        Expression value = startsExpression() ? starList() : null;
        return new Yield(value, tokens.from(start));
    }

    /** An expression that is neither conditional nor a lambda. */
    Expression disjunction() throws PythonSyntaxError {
        return tokens.at("lambda") ? lambda() : or();
    }

    private Expression or() throws PythonSyntaxError {
        last = alternatives();
        return last;
    }

    private Expression alternatives() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression first = and();
        if (!tokens.at("or")) {
            return first;
        }
        List<Expression> values = new ArrayList<>(List.of(first));
        while (tokens.accept("or")) {
            values.add(and());
        }
        return new Logical("or", List.copyOf(values), tokens.from(start));
    }

    private Expression and() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression first = not();
        if (!tokens.at("and")) {
            return first;
        }
        List<Expression> values = new ArrayList<>(List.of(first));
        while (tokens.accept("and")) {
            values.add(not());
        }
        return new Logical("and", List.copyOf(values), tokens.from(start));
    }

    private Expression not() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        if (tokens.accept("not")) {
            tokens.enter();
            Expression operand = not();
            tokens.leave();
            return new Unary("not", operand, tokens.from(start));
        }
        return comparison();
    }

    private Expression comparison() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression first = binary(0);
        List<Expression> operands = new ArrayList<>(List.of(first));
        List<String> operators = new ArrayList<>();
        String operator = comparisonOperator();
        while (!operator.isEmpty()) {
            operators.add(operator);
            operands.add(binary(0));
            operator = comparisonOperator();
        }
        return operators.isEmpty()
                ? first
                : new Comparison(List.copyOf(operands), List.copyOf(operators), tokens.from(start));
    }

    private String comparisonOperator() {
        for (String operator : List.of("==", "!=", "<=", ">=", "<", ">", "in")) {
            if (tokens.accept(operator)) {
                return operator;
            }
        }
        if (tokens.at("not") && tokens.peek(1).is("in")) {
            tokens.next();
            tokens.next();
            return "not in";
        }
        if (tokens.accept("is")) {
            return tokens.accept("not") ? "is not" : "is";
        }
        return "";
    }

    /** Binary operators of a level and all that bind tighter. */
    Expression binary(int level) throws PythonSyntaxError {
        if (level == BINARY.size()) {
            return unary();
        }
        Span start = tokens.peek().span();
        Expression left = binary(level + 1);
        while (tokens.at(Token.Kind.OPERATOR)
                && BINARY.get(level).contains(tokens.peek().text())) {
            String operator = tokens.next().text();
            left = new Binary(operator, left, binary(level + 1), tokens.from(start));
        }
        return left;
    }

    private Expression unary() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        if (tokens.at("+") || tokens.at("-") || tokens.at("~")) {
            String operator = tokens.next().text();
            tokens.enter();
            Expression operand = unary();
            tokens.leave();
            return new Unary(operator, operand, tokens.from(start));
        }
        return power();
    }

    private Expression power() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression base = tokens.accept("await") ? awaited(start) : atoms.primary();
        if (tokens.accept("**")) {
            tokens.enter();
            Expression exponent = unary();
            tokens.leave();
            return new Binary("**", base, exponent, tokens.from(start));
        }
        return base;
    }

    private Expression awaited(Span start) throws PythonSyntaxError {
        Expression value = atoms.primary();
        return new Expression.Await(value, tokens.from(start));
    }

    /** Explains what stands where a bracket or a block's colon should: a missing comma or a lone =. */
    PythonSyntaxError misplaced(boolean inBrackets, String message) {
        if (inBrackets && startsExpression() && !tokens.at("*")) {
            return tokens.error(
                    last.span().to(tokens.peek().span()),
                    "invalid syntax. Perhaps you forgot a comma?",
                    Misspellings.hint(tokens));
        }
        if (tokens.at("=")) {
            boolean name = last instanceof Name;
            String hint = "Write == to compare.";
            if (name) {
                return tokens.error(
                        last.span().to(tokens.peek(1).span()),
                        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                        hint);
            }
            if (Targets.comparable(last)) {
                return tokens.error(
                        last.span(),
                        "cannot assign to " + Targets.describe(last) + " here. Maybe you meant '==' instead of '='?",
                        hint);
            }
        }
        return tokens.unexpected(message);
    }

    /** Whether an expression can begin with the token here. */
    boolean startsExpression() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER, STRING, BYTES, FSTRING -> true;
            case NAME ->
                !Keywords.contains(token.text())
                        || List.of("not", "lambda", "None", "True", "False", "await")
                                .contains(token.text());
            case OPERATOR -> List.of("(", "[", "{", "-", "+", "~", "...", "*").contains(token.text());
            default -> false;
        };
    }
}
