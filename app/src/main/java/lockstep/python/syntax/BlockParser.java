package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Statement.Handler;
import lockstep.python.syntax.Statement.TypeParameter;
import lockstep.python.syntax.Statement.WithItem;
import org.jspecify.annotations.Nullable;

/** Parses the statements that have blocks. Confined to one thread. */
final class BlockParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private final Parser statements;
    private final MatchParser matches;
    private final GenericParser generics;

    BlockParser(TokenStream tokens, ExpressionParser expressions, Parser statements) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.statements = statements;
        this.generics = new GenericParser(tokens, expressions);
        this.matches = new MatchParser(tokens, expressions, this);
    }

    /** Words with which a statement with a block begins. */
    private static final List<String> WORDS =
            List.of("if", "while", "for", "try", "with", "def", "class", "async", "@");

    /** Words behind which the colon comes at once, so that nothing else can be meant. */
    private static final List<String> COLON_ONLY =
            List.of("function definition", "'else' statement", "'try' statement", "'finally' statement");

    /** Whether a statement with a block begins here. */
    boolean begins() {
        return WORDS.contains(tokens.peek().text()) && !tokens.at(Token.Kind.STRING);
    }

    /** Returns the statement when one with a block begins here. */
    Optional<Statement> parse() throws PythonSyntaxError {
        Token token = tokens.peek();
        if (token.is("@")) {
            return Optional.of(decorated());
        }
        if (token.kind() != Token.Kind.NAME) {
            return Optional.empty();
        }
        Span start = token.span();
        return switch (token.text()) {
            case "if" -> Optional.of(ifStatement("if"));
            case "while" -> Optional.of(whileStatement(start));
            case "for" -> Optional.of(forStatement(start, false));
            case "try" -> Optional.of(tryStatement(start));
            case "with" -> Optional.of(withStatement(start, false));
            case "def" -> Optional.of(function(start, List.of(), false));
            case "class" -> Optional.of(classStatement(start, List.of()));
            case "async" -> Optional.of(asyncStatement(start));
            case "match" -> matches.begins() ? Optional.of(matches.parse(start)) : Optional.empty();
            case "elif", "else", "except", "finally" -> throw tokens.error(start, "invalid syntax", strayHint(token));
            default -> Optional.empty();
        };
    }

    private Statement asyncStatement(Span start) throws PythonSyntaxError {
        tokens.next();
        return switch (tokens.peek().text()) {
            case "def" -> function(start, List.of(), true);
            case "for" -> forStatement(start, true);
            case "with" -> withStatement(start, true);
            default -> throw tokens.unexpected("invalid syntax");
        };
    }

    private static String strayHint(Token token) {
        return "`" + token.text() + "` must begin where the "
                + (token.is("elif") || token.is("else") ? "`if`, loop or `try`" : "`try`") + " above it begins.";
    }

    /** {@code : block}, after the head of what the words describe. */
    List<Statement> block(String what, Span head) throws PythonSyntaxError {
        if (!tokens.at(":") && !tokens.at(Token.Kind.NEWLINE) && !COLON_ONLY.contains(what)) {
            String hint = Misspellings.hint(tokens);
            PythonSyntaxError found = expressions.misplaced(false, "invalid syntax");
            throw hint.isEmpty() && found.hint().isEmpty()
                    ? tokens.error(
                            found.span(), found.sentence(), "Before this, a colon is missing or a word is wrong.")
                    : found;
        }
        tokens.expect(":");
        List<Statement> body = new ArrayList<>();
        if (!tokens.accept(Token.Kind.NEWLINE)) {
            statements.simpleStatements(body);
            return List.copyOf(body);
        }
        if (!tokens.accept(Token.Kind.INDENT)) {
            int line = tokens.source().line(head.start());
            Span here = tokens.peek().span();
            if (tokens.at(Token.Kind.END) || tokens.at(Token.Kind.DEDENT)) {
                here = tokens.here();
            }
            throw tokens.indentation(here, "expected an indented block after " + what + " on line " + line);
        }
        tokens.enter();
        while (!tokens.accept(Token.Kind.DEDENT)) {
            statements.statement(body);
        }
        tokens.leave();
        return List.copyOf(body);
    }

    private Statement ifStatement(String word) throws PythonSyntaxError {
        Span start = tokens.next().span();
        Expression test = expressions.named();
        List<Statement> body = block("'" + word + "' statement", start);
        tokens.enter();
        List<Statement> otherwise = tokens.at("elif") ? List.of(ifStatement("elif")) : otherwise("'else' statement");
        tokens.leave();
        return new Statement.If(test, body, otherwise, tokens.from(start));
    }

    private List<Statement> otherwise(String what) throws PythonSyntaxError {
        if (!tokens.at("else")) {
            return List.of();
        }
        Span start = tokens.next().span();
        return block(what, start);
    }

    private Statement whileStatement(Span start) throws PythonSyntaxError {
        tokens.next();
        Expression test = expressions.named();
        List<Statement> body = block("'while' statement", start);
        return new Statement.While(test, body, otherwise("'else' statement"), tokens.from(start));
    }

    private Statement forStatement(Span start, boolean async) throws PythonSyntaxError {
        tokens.next();
        Expression target = Targets.forLoop(tokens, expressions.atoms());
        if (!tokens.at("in")) {
            throw tokens.error(tokens.here(), "invalid syntax", "A loop reads `for name in values:`.");
        }
        tokens.next();
        Expression iterable = expressions.starList();
        List<Statement> body = block("'for' statement", start);
        return new Statement.For(async, target, iterable, body, otherwise("'else' statement"), tokens.from(start));
    }

    private Statement tryStatement(Span start) throws PythonSyntaxError {
        tokens.next();
        List<Statement> body = block("'try' statement", start);
        List<Handler> handlers = new ArrayList<>();
        boolean group = tokens.at("except") && tokens.peek(1).is("*");
        while (tokens.at("except")) {
            if (group != tokens.peek(1).is("*")) {
                throw tokens.error(
                        tokens.peek().span(), "cannot have both 'except' and 'except*' on the same 'try'", "");
            }
            handlers.add(handler());
        }
        for (int i = 0; i + 1 < handlers.size(); i++) {
            if (handlers.get(i).type() == null) {
                throw tokens.error(handlers.get(i).span(), "default 'except:' must be last", "");
            }
        }
        List<Statement> otherwise = handlers.isEmpty() ? List.of() : otherwise("'else' statement");
        List<Statement> last = List.of();
        if (tokens.at("finally")) {
            Span at = tokens.next().span();
            last = block("'finally' statement", at);
        }
        if (handlers.isEmpty() && last.isEmpty()) {
            throw tokens.error(tokens.here(), "expected 'except' or 'finally' block", "");
        }
        Span span = tokens.from(start);
        if (!group) {
            return new Statement.Try(List.copyOf(handlers), body, otherwise, last, span);
        }
        Statement inner = new Statement.TryGroup(List.copyOf(handlers), body, otherwise, span);
        return last.isEmpty() ? inner : new Statement.Try(List.of(), List.of(inner), List.of(), last, span);
    }

    private Handler handler() throws PythonSyntaxError {
        Span start = tokens.next().span();
        boolean group = tokens.accept("*");
        if (group && tokens.at(":")) {
            throw tokens.error(tokens.here(), "expected one or more exception types", "");
        }
        @Nullable Expression type = tokens.at(":") ? null : expressions.expression();
        if (type != null && tokens.at(",")) {
            throw tokens.error(
                    tokens.from(type.span()),
                    "multiple exception types must be parenthesized",
                    "Write `except (A, B):`.");
        }
        @Nullable String name = tokens.accept("as") ? tokens.expectName() : null;
        String what = group ? "'except*' statement" : "'except' statement";
        return new Handler(type, name, block(what, start), tokens.from(start));
    }

    private Statement withStatement(Span start, boolean async) throws PythonSyntaxError {
        tokens.next();
        List<WithItem> items = new ArrayList<>();
        if (parenthesisedItems()) {
            tokens.next();
            while (!tokens.at(")")) {
                items.add(withItem());
                tokens.bound(items.size());
                if (!tokens.accept(",")) {
                    break;
                }
            }
            tokens.expect(")");
        } else {
            do {
                items.add(withItem());
                tokens.bound(items.size());
            } while (tokens.accept(","));
        }
        return new Statement.With(async, List.copyOf(items), block("'with' statement", start), tokens.from(start));
    }

    /** Whether the parenthesis here holds items: its closing one is followed by the colon and it holds as or a comma. */
    private boolean parenthesisedItems() {
        if (!tokens.at("(")) {
            return false;
        }
        int depth = 0;
        boolean several = false;
        for (int ahead = 0; tokens.peek(ahead).kind() != Token.Kind.END; ahead++) {
            Token token = tokens.peek(ahead);
            if (token.is("(") || token.is("[") || token.is("{")) {
                depth++;
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                depth--;
                if (depth == 0) {
                    return several && tokens.peek(ahead + 1).is(":");
                }
            } else if (depth == 1 && (token.is("as") || token.is(","))) {
                several = true;
            }
        }
        return false;
    }

    private WithItem withItem() throws PythonSyntaxError {
        Expression context = expressions.expression();
        @Nullable Expression target = null;
        if (tokens.accept("as")) {
            target = expressions.atoms().targetPrimary();
            if (tokens.at(",") || tokens.at(")") || tokens.at(":") || tokens.at(Token.Kind.NEWLINE)) {
                Targets.check(tokens, target, false);
            }
        }
        return new WithItem(context, target);
    }

    private Statement decorated() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        List<Expression> decorators = new ArrayList<>();
        while (tokens.accept("@")) {
            decorators.add(expressions.named());
            if (!tokens.accept(Token.Kind.NEWLINE)) {
                throw tokens.unexpected("invalid syntax");
            }
        }
        if (tokens.at("def")) {
            return function(start, List.copyOf(decorators), false);
        }
        if (tokens.at("class")) {
            return classStatement(start, List.copyOf(decorators));
        }
        if (tokens.at("async") && tokens.peek(1).is("def")) {
            Span async = tokens.next().span();
            return function(async, List.copyOf(decorators), true);
        }
        throw tokens.unexpected("invalid syntax");
    }

    private Statement function(Span start, List<Expression> decorators, boolean async) throws PythonSyntaxError {
        Span head = tokens.next().span();
        String name = tokens.peek().text();
        String variable = tokens.expectName();
        List<TypeParameter> types = generics.parameters();
        if (!tokens.at("(")) {
            throw tokens.error(tokens.here(), "expected '('", "A function is defined as `def name(parameters):`.");
        }
        tokens.next();
        Parameters parameters = expressions.parameters().parse(")", true);
        if (!tokens.at(")")) {
            throw tokens.unexpected("invalid syntax");
        }
        tokens.next();
        @Nullable Expression returns = tokens.accept("->") ? expressions.expression() : null;
        Span whole = decorators.isEmpty() || async ? start : head;
        List<Statement> body = block("function definition", head);
        Statement made = new Statement.FunctionDefinition(
                async, name, variable, parameters, returns, body, decorators, tokens.from(whole));
        return generics.around(types, made);
    }

    private Statement classStatement(Span start, List<Expression> decorators) throws PythonSyntaxError {
        Span head = tokens.next().span();
        String name = tokens.peek().text();
        String variable = tokens.expectName();
        List<TypeParameter> types = generics.parameters();
        List<Expression.Argument> arguments =
                tokens.at("(") ? expressions.atoms().arguments().arguments() : List.of();
        Span whole = decorators.isEmpty() ? start : head;
        String around = tokens.enterClass(name);
        List<Statement> body = block("class definition", head);
        tokens.leaveClass(around);
        Statement made = new Statement.ClassDefinition(
                name, variable, arguments, generics.withParameters(types, body), decorators, tokens.from(whole));
        return generics.around(types, made);
    }
}
