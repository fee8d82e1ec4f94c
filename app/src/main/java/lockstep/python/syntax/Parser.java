package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import lockstep.python.source.Span;
import lockstep.python.syntax.Statement.AnnotatedAssign;
import lockstep.python.syntax.Statement.Assign;
import lockstep.python.syntax.Statement.AugmentedAssign;
import lockstep.python.syntax.Statement.Evaluate;
import org.jspecify.annotations.Nullable;

/** Parses a module by recursive descent. Confined to one thread; used once. */
public final class Parser {
    private static final List<String> AUGMENTED =
            List.of("+=", "-=", "*=", "/=", "//=", "%=", "**=", ">>=", "<<=", "&=", "|=", "^=", "@=");

    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private final SimpleStatementParser simple;
    private final BlockParser blocks;
    private final GenericParser generics;

    private Parser(TokenStream tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionParser(tokens);
        this.simple = new SimpleStatementParser(tokens, expressions);
        this.generics = new GenericParser(tokens, expressions);
        this.blocks = new BlockParser(tokens, expressions, this);
    }

    /**
     * Parses a module.
     *
     * @throws PythonSyntaxError when the text is not in Lockstep's Python
     */
    public static List<Statement> module(SourceText source) throws PythonSyntaxError {
        Parser parser = new Parser(new TokenStream(source, new Lexer(source).tokens()));
        List<Statement> body = new ArrayList<>();
        while (!parser.tokens.at(Token.Kind.END)) {
            parser.statement(body);
        }
        return List.copyOf(body);
    }

    /**
     * Parses a single expression.
     *
     * @throws PythonSyntaxError when the text is no expression
     */
    public static Expression expression(SourceText source) throws PythonSyntaxError {
        Parser parser = new Parser(new TokenStream(source, new Lexer(source).tokens()));
        Expression value = parser.expressions.starList();
        parser.tokens.accept(Token.Kind.NEWLINE);
        if (!parser.tokens.at(Token.Kind.END)) {
            throw parser.tokens.unexpected("invalid syntax");
        }
        return value;
    }

    /** Parses a line of simple statements or one block statement. */
    void statement(List<Statement> into) throws PythonSyntaxError {
        if (tokens.at(Token.Kind.INDENT)) {
            throw tokens.unexpected("unexpected indent");
        }
        Optional<Statement> block = blocks.parse();
        if (block.isPresent()) {
            into.add(block.get());
            return;
        }
        do {
            if (tokens.at(Token.Kind.NEWLINE)) {
                break;
            }
            into.add(simpleStatement());
        } while (tokens.accept(";"));
        if (!tokens.accept(Token.Kind.NEWLINE)) {
            throw tokens.unexpected("invalid syntax");
        }
    }

    /** Parses the simple statements that follow a colon on its line. */
    void simpleStatements(List<Statement> into) throws PythonSyntaxError {
        if (blocks.begins()) {
            throw tokens.error(
                    tokens.here(), "invalid syntax", "A statement with a block begins on a line of its own.");
        }
        statement(into);
    }

    private Statement simpleStatement() throws PythonSyntaxError {
        if (generics.beginsAlias()) {
            return generics.alias();
        }
        Optional<Statement> keyword = simple.parse();
        return keyword.isPresent() ? keyword.get() : assignmentOrExpression();
    }

    private Statement assignmentOrExpression() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression first = expressions.valueList();
        if (tokens.at(":")) {
            return annotated(first, start);
        }
        if (tokens.at(Token.Kind.OPERATOR) && AUGMENTED.contains(tokens.peek().text())) {
            return augmented(first, start);
        }
        if (!tokens.at("=")) {
            return new Evaluate(first, tokens.from(start));
        }
        List<Expression> targets = new ArrayList<>();
        Expression value = first;
        while (tokens.at("=")) {
            if (value instanceof Expression.Starred) {
                throw tokens.error(value.span(), "starred assignment target must be in a list or tuple", "");
            }
            targets.add(value);
            tokens.next();
            value = expressions.valueList();
        }
        for (Expression target : targets) {
            Targets.check(tokens, target, targets.size() == 1);
        }
        return new Assign(List.copyOf(targets), value, tokens.from(start));
    }

    private Statement annotated(Expression target, Span start) throws PythonSyntaxError {
        if (!(target instanceof Expression.Name
                || target instanceof Expression.Attribute
                || target instanceof Expression.Subscript)) {
            if (target instanceof Expression.Tuple || target instanceof Expression.ListDisplay) {
                throw tokens.error(
                        target.span(),
                        "only single target (not " + Targets.describe(target) + ") can be annotated",
                        "");
            }
            throw tokens.error(target.span(), "illegal target for annotation", "");
        }
        tokens.next();
        Expression annotation = expressions.expression();
        @Nullable Expression value = tokens.accept("=") ? expressions.valueList() : null;
        return new AnnotatedAssign(target, annotation, value, tokens.from(start));
    }

    private Statement augmented(Expression target, Span start) throws PythonSyntaxError {
        if (!(target instanceof Expression.Name
                || target instanceof Expression.Attribute
                || target instanceof Expression.Subscript)) {
            throw tokens.error(
                    target.span(),
                    "'" + Targets.describe(target) + "' is an illegal expression for augmented assignment",
                    "");
        }
        String operator = tokens.next().text();
        Expression value = expressions.valueList();
        return new AugmentedAssign(target, operator.substring(0, operator.length() - 1), value, tokens.from(start));
    }
}
