package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression.Clause;
import lockstep.python.syntax.Expression.Comprehension;
import lockstep.python.syntax.Expression.DictDisplay;
import lockstep.python.syntax.Expression.DictEntry;
import lockstep.python.syntax.Expression.ListDisplay;
import lockstep.python.syntax.Expression.SetDisplay;
import lockstep.python.syntax.Expression.Starred;
import lockstep.python.syntax.Expression.Tuple;
import org.jspecify.annotations.Nullable;

/** Parses what stands in brackets: tuples, lists, sets, dicts, comprehensions. Confined to one thread. */
final class DisplayParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;

    DisplayParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    Expression parenthesised() throws PythonSyntaxError {
        Span start = tokens.next().span();
        tokens.enter();
        Expression result;
        if (tokens.at(")")) {
            result = new Tuple(List.of(), start);
        } else if (tokens.at("yield")) {
            result = expressions.yieldExpression();
        } else {
            Expression first = expressions.starOrNamed();
            if (tokens.at("for") || tokens.at("async")) {
                result = comprehension(Comprehension.Kind.GENERATOR, first, null, start);
            } else if (tokens.at(",")) {
                result = new Tuple(rest(first, ")"), start);
            } else {
                result = first;
            }
        }
        close(")");
        tokens.leave();
        if (result instanceof Tuple tuple) {
            return new Tuple(tuple.elements(), tokens.from(start));
        }
        if (result instanceof Comprehension generator && generator.span().start() == start.start()) {
            return spanning(generator, start);
        }
        if (result instanceof Starred) {
            throw tokens.error(result.span(), "cannot use starred expression here", "");
        }
        return result;
    }

    private List<Expression> rest(Expression first, String closing) throws PythonSyntaxError {
        List<Expression> elements = new ArrayList<>(List.of(first));
        while (tokens.accept(",")) {
            if (tokens.at(closing)) {
                break;
            }
            elements.add(expressions.starOrNamed());
        }
        if (tokens.at("for") && !closing.equals(")")) {
            throw tokens.error(
                    first.span().to(tokens.previous().span()),
                    "did you forget parentheses around the comprehension target?",
                    "Write `(a, b) for ...`.");
        }
        return List.copyOf(elements);
    }

    /** Consumes the closing bracket, or says what is wrong before it. */
    void close(String closing) throws PythonSyntaxError {
        if (!tokens.at(closing)) {
            throw expressions.misplaced(true, "invalid syntax");
        }
        tokens.next();
    }

    Expression list() throws PythonSyntaxError {
        Span start = tokens.next().span();
        tokens.enter();
        Expression result;
        if (tokens.at("]")) {
            result = new ListDisplay(List.of(), start);
        } else {
            Expression first = expressions.starOrNamed();
            result = tokens.at("for") || tokens.at("async")
                    ? comprehension(Comprehension.Kind.LIST, first, null, start)
                    : new ListDisplay(rest(first, "]"), start);
        }
        close("]");
        tokens.leave();
        return result instanceof Comprehension comprehension
                ? spanning(comprehension, start)
                : new ListDisplay(((ListDisplay) result).elements(), tokens.from(start));
    }

    Expression braces() throws PythonSyntaxError {
        Span start = tokens.next().span();
        tokens.enter();
        Expression result;
        if (tokens.at("}")) {
            result = new DictDisplay(List.of(), start);
        } else if (tokens.at("**")) {
            result = new DictDisplay(entries(new ArrayList<>()), start);
        } else {
            Expression first = expressions.starOrNamed();
            if (!(first instanceof Starred) && tokens.at(":")) {
                Expression value = dictValue();
                if (tokens.at("for") || tokens.at("async")) {
                    result = comprehension(Comprehension.Kind.DICT, first, value, start);
                } else {
                    List<DictEntry> entries = new ArrayList<>(List.of(new DictEntry(first, value)));
                    result = new DictDisplay(tokens.accept(",") ? entries(entries) : entries, start);
                }
            } else if (tokens.at("for") || tokens.at("async")) {
                result = comprehension(Comprehension.Kind.SET, first, null, start);
            } else {
                result = new SetDisplay(rest(first, "}"), start);
            }
        }
        close("}");
        tokens.leave();
        if (result instanceof Comprehension comprehension) {
            return spanning(comprehension, start);
        }
        return result instanceof SetDisplay set
                ? new SetDisplay(set.elements(), tokens.from(start))
                : new DictDisplay(((DictDisplay) result).entries(), tokens.from(start));
    }

    /** The comprehension with its brackets. */
    private Comprehension spanning(Comprehension made, Span start) {
        return new Comprehension(made.kind(), made.element(), made.value(), made.clauses(), tokens.from(start));
    }

    /** {@code : value}. */
    private Expression dictValue() throws PythonSyntaxError {
        Span colon = tokens.next().span();
        if (tokens.at("*")) {
            throw tokens.error(tokens.peek().span(), "cannot use a starred expression in a dictionary value", "");
        }
        if (tokens.at("}") || tokens.at(",")) {
            throw tokens.error(colon, "expression expected after dictionary key and ':'", "");
        }
        return expressions.expression();
    }

    private List<DictEntry> entries(List<DictEntry> entries) throws PythonSyntaxError {
        while (!tokens.at("}")) {
            if (tokens.accept("**")) {
                entries.add(new DictEntry(null, expressions.binary(0)));
                if (tokens.at("for")) {
                    throw tokens.error(
                            tokens.previous().span(), "dict unpacking cannot be used in dict comprehension", "");
                }
            } else {
                Expression key = expressions.expression();
                if (!tokens.at(":")) {
                    throw tokens.error(
                            key.span(), "':' expected after dictionary key", "A dict reads {key: value, ...}.");
                }
                entries.add(new DictEntry(key, dictValue()));
            }
            if (!tokens.accept(",")) {
                break;
            }
        }
        return List.copyOf(entries);
    }

    Comprehension comprehension(Comprehension.Kind kind, Expression element, @Nullable Expression value, Span start)
            throws PythonSyntaxError {
        if (element instanceof Starred) {
            throw tokens.error(element.span(), "iterable unpacking cannot be used in comprehension", "");
        }
        List<Clause> clauses = new ArrayList<>();
        while (tokens.at("for") || tokens.at("async")) {
            boolean async = tokens.accept("async");
            if (!tokens.at("for")) {
                throw tokens.unexpected("invalid syntax");
            }
            tokens.next();
            Expression target = Targets.forLoop(tokens, expressions.atoms());
            if (!tokens.at("in")) {
                throw tokens.error(tokens.here(), "'in' expected after for-loop variables", "");
            }
            tokens.next();
            Expression iterable = expressions.disjunction();
            List<Expression> conditions = new ArrayList<>();
            while (tokens.accept("if")) {
                conditions.add(expressions.disjunction());
            }
            clauses.add(new Clause(async, target, iterable, List.copyOf(conditions)));
            tokens.bound(clauses.size());
        }
        return new Comprehension(kind, element, value, List.copyOf(clauses), tokens.from(start));
    }
}
