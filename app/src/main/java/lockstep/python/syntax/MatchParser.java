package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Statement.Case;
import org.jspecify.annotations.Nullable;

/** Parses {@code match}. Confined to one thread. */
final class MatchParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private final PatternParser patterns;
    private final BlockParser blocks;

    MatchParser(TokenStream tokens, ExpressionParser expressions, BlockParser blocks) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.patterns = new PatternParser(tokens, expressions);
        this.blocks = blocks;
    }

    /** {@code match} is a name too: a statement when the line ends with a colon and an indented case follows. */
    boolean begins() {
        Token next = tokens.peek(1);
        if (next.kind() == Token.Kind.OPERATOR
                && !List.of("(", "[", "{", "-", "*", "~", "+", "...").contains(next.text())) {
            return false;
        }
        int ahead = 1;
        while (tokens.peek(ahead).kind() != Token.Kind.NEWLINE
                && tokens.peek(ahead).kind() != Token.Kind.END) {
            ahead++;
        }
        return tokens.peek(ahead - 1).is(":")
                && tokens.peek(ahead + 1).kind() == Token.Kind.INDENT
                && tokens.peek(ahead + 2).is("case");
    }

    Statement parse(Span start) throws PythonSyntaxError {
        tokens.next();
        Expression subject = subject();
        tokens.expect(":");
        tokens.next();
        tokens.next();
        tokens.enter();
        List<Case> cases = new ArrayList<>();
        while (tokens.at("case")) {
            if (!cases.isEmpty() && cases.get(cases.size() - 1).guard() == null) {
                PatternNames.unreachable(tokens, cases.get(cases.size() - 1).pattern());
            }
            cases.add(clause());
        }
        if (!tokens.accept(Token.Kind.DEDENT)) {
            throw tokens.unexpected("invalid syntax");
        }
        tokens.leave();
        return new Statement.Match(subject, List.copyOf(cases), tokens.from(start));
    }

    private Expression subject() throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression first = expressions.starOrNamed();
        if (!tokens.at(",")) {
            return first;
        }
        List<Expression> elements = new ArrayList<>(List.of(first));
        while (tokens.accept(",") && !tokens.at(":")) {
            elements.add(expressions.starOrNamed());
        }
        return new Expression.Tuple(List.copyOf(elements), tokens.from(start));
    }

    private Case clause() throws PythonSyntaxError {
        Span start = tokens.next().span();
        Pattern pattern = patterns.patterns();
        PatternNames.check(tokens, pattern);
        @Nullable Expression guard = tokens.accept("if") ? expressions.named() : null;
        return new Case(pattern, guard, blocks.block("'case' statement", start), tokens.from(start));
    }
}
