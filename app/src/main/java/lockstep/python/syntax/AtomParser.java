package lockstep.python.syntax;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import lockstep.python.code.Singleton;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression.Argument;
import lockstep.python.syntax.Expression.Attribute;
import lockstep.python.syntax.Expression.Call;
import lockstep.python.syntax.Expression.Clause;
import lockstep.python.syntax.Expression.Comprehension;
import lockstep.python.syntax.Expression.Constant;
import lockstep.python.syntax.Expression.DictDisplay;
import lockstep.python.syntax.Expression.DictEntry;
import lockstep.python.syntax.Expression.Formatted;
import lockstep.python.syntax.Expression.Joined;
import lockstep.python.syntax.Expression.ListDisplay;
import lockstep.python.syntax.Expression.Name;
import lockstep.python.syntax.Expression.SetDisplay;
import lockstep.python.syntax.Expression.Slice;
import lockstep.python.syntax.Expression.Starred;
import lockstep.python.syntax.Expression.Subscript;
import lockstep.python.syntax.Expression.Tuple;
import org.jspecify.annotations.Nullable;

/** Parses atoms and what follows them: attributes, subscripts, calls, displays, comprehensions. Confined to one thread. */
final class AtomParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;

    AtomParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** An atom with its attributes, subscripts and calls. */
    Expression primary() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression value = atom();
        while (true) {
            if (tokens.accept(".")) {
                value = new Attribute(value, tokens.expectName(), tokens.from(start));
            } else if (tokens.at("(")) {
                value = new Call(value, arguments(), tokens.from(start));
            } else if (tokens.accept("[")) {
                Expression index = subscript();
                tokens.expect("]");
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
                return new Constant(java.util.Objects.requireNonNull(token.value()), token.span());
            }
            case STRING, FSTRING, BYTES -> {
                return strings();
            }
            case NAME -> {
                return name(token);
            }
            case OPERATOR -> {
                switch (token.text()) {
                    case "(" -> {
                        return parenthesised();
                    }
                    case "[" -> {
                        return list();
                    }
                    case "{" -> {
                        return braces();
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
                if (Keywords.contains(token.text())) {
                    throw tokens.unexpected("invalid syntax");
                }
                tokens.next();
                refuseStatementWord(token);
                return new Name(token.text(), token.span());
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

    /** Adjacent string literals are one. */
    private Expression strings() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        List<Token> literals = new ArrayList<>();
        while (tokens.at(Token.Kind.STRING) || tokens.at(Token.Kind.FSTRING) || tokens.at(Token.Kind.BYTES)) {
            literals.add(tokens.next());
        }
        long bytes = literals.stream()
                .filter(literal -> literal.kind() == Token.Kind.BYTES)
                .count();
        if (bytes > 0) {
            if (bytes < literals.size()) {
                throw tokens.error(tokens.from(start), "cannot mix bytes and nonbytes literals", "");
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (Token literal : literals) {
                all.writeBytes((byte[]) java.util.Objects.requireNonNull(literal.value()));
            }
            return new Constant(all.toByteArray(), tokens.from(start));
        }
        List<Expression> parts = new ArrayList<>();
        for (Token literal : literals) {
            if (literal.kind() == Token.Kind.STRING) {
                addText(parts, (String) java.util.Objects.requireNonNull(literal.value()), literal.span());
            } else {
                addParts(parts, literal.parts());
            }
        }
        Span span = tokens.from(start);
        if (literals.stream().noneMatch(literal -> literal.kind() == Token.Kind.FSTRING)) {
            return parts.isEmpty() ? new Constant("", span) : new Constant(((Constant) parts.get(0)).value(), span);
        }
        return new Joined(List.copyOf(parts), span);
    }

    private void addParts(List<Expression> parts, List<Token.Part> read) throws PythonSyntaxError {
        for (Token.Part part : read) {
            if (part instanceof Token.Text text) {
                addText(parts, text.value(), text.span());
            } else if (part instanceof Token.Field field) {
                addText(parts, field.debug(), field.span());
                parts.add(field(field));
            }
        }
    }

    private static void addText(List<Expression> parts, String text, Span span) {
        if (text.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Constant before) {
            parts.set(
                    parts.size() - 1,
                    new Constant((String) before.value() + text, before.span().to(span)));
        } else {
            parts.add(new Constant(text, span));
        }
    }

    private Expression field(Token.Field field) throws PythonSyntaxError {
        TokenStream inner = new TokenStream(tokens.source(), field.tokens());
        ExpressionParser parser = new ExpressionParser(inner);
        Expression value = parser.valueList();
        if (!inner.at(Token.Kind.END)) {
            throw inner.error(inner.here(), "f-string: expecting '=', or '!', or ':', or '}'", "");
        }
        @Nullable Expression spec = null;
        if (field.spec() != null) {
            List<Expression> parts = new ArrayList<>();
            addParts(parts, field.spec());
            spec = new Joined(List.copyOf(parts), field.span());
        }
        return new Formatted(value, field.conversion(), spec, field.span());
    }

    private Expression parenthesised() throws PythonSyntaxError {
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
        close(")", start);
        tokens.leave();
        if (result instanceof Tuple tuple) {
            return new Tuple(tuple.elements(), tokens.from(start));
        }
        if (result instanceof Comprehension generator) {
            return new Comprehension(
                    generator.kind(), generator.element(), null, generator.clauses(), tokens.from(start));
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
        return List.copyOf(elements);
    }

    private void close(String closing, Span start) throws PythonSyntaxError {
        if (!tokens.at(closing)) {
            if (expressions.startsExpression()) {
                throw tokens.error(start.to(tokens.peek().span()), "invalid syntax. Perhaps you forgot a comma?", "");
            }
            if (tokens.at("=")) {
                throw tokens.error(
                        tokens.peek().span(), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", "");
            }
            throw tokens.unexpected("invalid syntax");
        }
        tokens.next();
    }

    private Expression list() throws PythonSyntaxError {
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
        close("]", start);
        tokens.leave();
        return result instanceof ListDisplay display ? new ListDisplay(display.elements(), tokens.from(start)) : result;
    }

    private Expression braces() throws PythonSyntaxError {
        Span start = tokens.next().span();
        tokens.enter();
        Expression result;
        if (tokens.at("}")) {
            result = new DictDisplay(List.of(), start);
        } else if (tokens.at("**")) {
            result = new DictDisplay(entries(new ArrayList<>()), start);
        } else {
            Expression first = expressions.starOrNamed();
            if (tokens.accept(":")) {
                Expression value = expressions.expression();
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
        close("}", start);
        tokens.leave();
        return result;
    }

    private List<DictEntry> entries(List<DictEntry> entries) throws PythonSyntaxError {
        while (!tokens.at("}")) {
            if (tokens.accept("**")) {
                entries.add(new DictEntry(null, expressions.binary(0)));
            } else {
                Expression key = expressions.expression();
                if (!tokens.at(":")) {
                    throw tokens.error(key.span(), "':' expected after dictionary key", "");
                }
                tokens.next();
                entries.add(new DictEntry(key, expressions.expression()));
            }
            if (!tokens.accept(",")) {
                break;
            }
        }
        return List.copyOf(entries);
    }

    private Comprehension comprehension(
            Comprehension.Kind kind, Expression element, @Nullable Expression value, Span start)
            throws PythonSyntaxError {
        if (element instanceof Starred) {
            throw tokens.error(element.span(), "iterable unpacking cannot be used in comprehension", "");
        }
        List<Clause> clauses = new ArrayList<>();
        while (tokens.at("for") || tokens.at("async")) {
            if (tokens.at("async")) {
                throw tokens.unsupported(tokens.peek().span(), "async for", "Use a plain `for`.");
            }
            tokens.next();
            Expression target = Targets.forLoop(tokens, this);
            tokens.expect("in");
            Expression iterable = expressionWithoutConditional();
            List<Expression> conditions = new ArrayList<>();
            while (tokens.accept("if")) {
                conditions.add(expressionWithoutConditional());
            }
            clauses.add(new Clause(target, iterable, List.copyOf(conditions)));
        }
        return new Comprehension(kind, element, value, List.copyOf(clauses), tokens.from(start));
    }

    /** A disjunction: within a comprehension an {@code if} is the next condition, not a conditional expression. */
    private Expression expressionWithoutConditional() throws PythonSyntaxError {
        return expressions.disjunction();
    }

    /** A target: a primary, or a tuple or list of targets. */
    Expression targetPrimary() throws PythonSyntaxError {
        return tokens.at("*") ? expressions.starOrNamed() : primary();
    }

    private Expression subscript() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression first = sliceOrValue();
        if (!tokens.at(",")) {
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
            return java.util.Objects.requireNonNull(lower);
        }
        @Nullable Expression upper = bound();
        @Nullable Expression step = tokens.accept(":") ? bound() : null;
        return new Slice(lower, upper, step, tokens.from(start));
    }

    private @Nullable Expression bound() throws PythonSyntaxError {
        return tokens.at(":") || tokens.at("]") || tokens.at(",") ? null : expressions.expression();
    }

    /** {@code (a, *b, c=d, **e)}, of a call or a class. */
    List<Argument> arguments() throws PythonSyntaxError {
        Span start = tokens.expect("(").span();
        tokens.enter();
        List<Argument> arguments = new ArrayList<>();
        while (!tokens.at(")")) {
            argument(arguments);
            if (!tokens.accept(",")) {
                break;
            }
        }
        close(")", start);
        tokens.leave();
        return List.copyOf(arguments);
    }

    private void argument(List<Argument> arguments) throws PythonSyntaxError {
        Span start = tokens.peek().span();
        if (tokens.accept("**")) {
            Expression value = expressions.expression();
            arguments.add(new Argument(Argument.Kind.SPREAD_KEYWORDS, null, value, tokens.from(start)));
        } else if (tokens.accept("*")) {
            Expression value = expressions.expression();
            arguments.add(new Argument(Argument.Kind.SPREAD, null, value, tokens.from(start)));
        } else if (tokens.at(Token.Kind.NAME) && tokens.peek(1).is("=")) {
            String name = tokens.expectName();
            tokens.next();
            for (Argument before : arguments) {
                if (name.equals(before.name())) {
                    throw tokens.error(start, "keyword argument repeated: " + name, "");
                }
            }
            arguments.add(new Argument(Argument.Kind.KEYWORD, name, expressions.expression(), tokens.from(start)));
        } else {
            Expression value = expressions.named();
            if (tokens.at("for") || tokens.at("async")) {
                value = comprehension(Comprehension.Kind.GENERATOR, value, null, start);
                if (!arguments.isEmpty() || !tokens.at(")")) {
                    throw tokens.error(value.span(), "Generator expression must be parenthesized", "");
                }
            }
            if (tokens.at("=")) {
                throw tokens.error(
                        tokens.from(start), "expression cannot contain assignment, perhaps you meant \"==\"?", "");
            }
            positional(arguments, value, tokens.from(start));
        }
    }

    private void positional(List<Argument> arguments, Expression value, Span span) throws PythonSyntaxError {
        for (Argument before : arguments) {
            if (before.kind() == Argument.Kind.KEYWORD) {
                throw tokens.error(span, "positional argument follows keyword argument", "");
            }
            if (before.kind() == Argument.Kind.SPREAD_KEYWORDS) {
                throw tokens.error(span, "positional argument follows keyword argument unpacking", "");
            }
        }
        arguments.add(new Argument(Argument.Kind.POSITIONAL, null, value, span));
    }
}
