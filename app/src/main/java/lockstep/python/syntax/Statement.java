package lockstep.python.syntax;

import java.util.List;
import lockstep.python.source.Span;
import org.jspecify.annotations.Nullable;

/** A node of the syntax tree that does something. Immutable. */
public sealed interface Statement {
    Span span();

    record Evaluate(Expression value, Span span) implements Statement {}

    /** @param targets at least one, assigned from left to right */
    record Assign(List<Expression> targets, Expression value, Span span) implements Statement {}

    /** @param operator without the {@code =} */
    record AugmentedAssign(Expression target, String operator, Expression value, Span span) implements Statement {}

    /** @param value or null: only declared */
    record AnnotatedAssign(
            Expression target,
            Expression annotation,
            @Nullable Expression value,
            Span span) implements Statement {}

    record Return(@Nullable Expression value, Span span) implements Statement {}

    record Delete(List<Expression> targets, Span span) implements Statement {}

    record Pass(Span span) implements Statement {}

    record Break(Span span) implements Statement {}

    record Continue(Span span) implements Statement {}

    record If(Expression test, List<Statement> body, List<Statement> otherwise, Span span) implements Statement {}

    record While(Expression test, List<Statement> body, List<Statement> otherwise, Span span) implements Statement {}

    /** @param async whether it is {@code async for} */
    record For(
            boolean async,
            Expression target,
            Expression iterable,
            List<Statement> body,
            List<Statement> otherwise,
            Span span)
            implements Statement {}

    /** @param async whether it is {@code async with} */
    record With(boolean async, List<WithItem> items, List<Statement> body, Span span) implements Statement {}

    /** @param target or null */
    record WithItem(Expression context, @Nullable Expression target) {}

    record Try(List<Handler> handlers, List<Statement> body, List<Statement> otherwise, List<Statement> last, Span span)
            implements Statement {}

    /**
     * @param type or null: everything
     * @param name or null
     */
    record Handler(@Nullable Expression type, @Nullable String name, List<Statement> body, Span span) {}

    /** {@code try} whose handlers are {@code except*}. */
    record TryGroup(List<Handler> handlers, List<Statement> body, List<Statement> otherwise, Span span)
            implements Statement {}

    record Match(Expression subject, List<Case> cases, Span span) implements Statement {}

    /** @param guard or null */
    record Case(Pattern pattern, @Nullable Expression guard, List<Statement> body, Span span) {}

    record Raise(@Nullable Expression exception, @Nullable Expression cause, Span span) implements Statement {}

    record Assert(Expression test, @Nullable Expression message, Span span) implements Statement {}

    record Global(List<String> names, Span span) implements Statement {}

    record Nonlocal(List<String> names, Span span) implements Statement {}

    record Import(List<Alias> names, Span span) implements Statement {}

    /** @param names empty for {@code *} */
    record ImportFrom(String module, List<Alias> names, Span span) implements Statement {}

    /** @param as or null */
    record Alias(String name, @Nullable String as, Span span) {}

    /**
     * @param async whether it is {@code async def}
     * @param variable what it is bound to: the name, unless that is private to a class
     * @param returns the annotation of the result, or null
     */
    record FunctionDefinition(
            boolean async,
            String name,
            String variable,
            Parameters parameters,
            @Nullable Expression returns,
            List<Statement> body,
            List<Expression> decorators,
            Span span)
            implements Statement {}

    /** A definition with type parameters, which are bound where it stands. */
    record Generic(List<TypeParameter> parameters, Statement definition, Span span) implements Statement {}

    /**
     * @param kind 0 for {@code T}, 1 for {@code *Ts}, 2 for {@code **P}
     * @param bound what follows its colon, or null
     */
    record TypeParameter(String name, int kind, @Nullable Expression bound, Span span) {}

    /** {@code type name[parameters] = value}: the value is a lambda, evaluated when it is asked for. */
    record TypeAlias(String name, List<TypeParameter> parameters, Expression.Lambda value, Span span)
            implements Statement {}

    /** @param variable what it is bound to: the name, unless that is private to a class */
    record ClassDefinition(
            String name,
            String variable,
            List<Expression.Argument> arguments,
            List<Statement> body,
            List<Expression> decorators,
            Span span)
            implements Statement {}
}
