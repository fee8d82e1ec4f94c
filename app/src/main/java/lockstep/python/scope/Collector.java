package lockstep.python.scope;

import java.util.List;
import lockstep.python.scope.Scope.Kind;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Expression.Clause;
import lockstep.python.syntax.Expression.Comprehension;
import lockstep.python.syntax.Parameters;
import lockstep.python.syntax.Pattern;
import lockstep.python.syntax.Statement;
import lockstep.python.syntax.Statement.ClassDefinition;
import lockstep.python.syntax.Statement.FunctionDefinition;
import org.jspecify.annotations.Nullable;

/** Walks the tree and notes what each scope binds and uses. Confined to one thread; used once. */
final class Collector {
    /** How deep an expression may be; deeper would exhaust the stack of those who walk it. */
    private static final int DEEPEST = 300;

    private final SourceText source;
    private final ScopeStack nest;
    private int depth;

    Collector(SourceText source, Scopes scopes, Scope module) {
        this.source = source;
        this.nest = new ScopeStack(source, scopes, module);
    }

    /** Collects a module's statements. */
    void block(List<Statement> statements) throws PythonSyntaxError {
        statements(statements);
        nest.end();
    }

    private void statements(List<Statement> statements) throws PythonSyntaxError {
        for (Statement statement : statements) {
            statement(statement);
        }
    }

    private void statement(Statement statement) throws PythonSyntaxError {
        if (statement instanceof Statement.Evaluate node) {
            expression(node.value());
        } else if (statement instanceof Statement.Assign node) {
            expression(node.value());
            for (Expression target : node.targets()) {
                target(target);
            }
        } else if (statement instanceof Statement.AugmentedAssign node) {
            expression(node.value());
            expression(node.target());
            target(node.target());
        } else if (statement instanceof Statement.AnnotatedAssign node) {
            if (node.value() != null) {
                expression(node.value());
            }
            target(node.target());
            if (nest.scope().kind() != Kind.FUNCTION) {
                annotation(node.annotation());
            }
        } else if (statement instanceof Statement.Return node) {
            if (nest.host().kind() != Kind.FUNCTION) {
                throw nest.error(node.span(), "'return' outside function");
            }
            if (node.value() != null) {
                nest.returns(node.span());
            }
            optional(node.value());
        } else if (statement instanceof Statement.Delete node) {
            for (Expression target : node.targets()) {
                delete(target);
            }
        } else if (statement instanceof Statement.If node) {
            expression(node.test());
            statements(node.body());
            statements(node.otherwise());
        } else if (statement instanceof Statement.While node) {
            expression(node.test());
            statements(node.body());
            statements(node.otherwise());
        } else if (statement instanceof Statement.For node) {
            if (node.async()) {
                nest.awaits(node.span(), "async for");
            }
            expression(node.iterable());
            target(node.target());
            statements(node.body());
            statements(node.otherwise());
        } else if (statement instanceof Statement.With node) {
            if (node.async()) {
                nest.awaits(node.span(), "async with");
            }
            for (Statement.WithItem item : node.items()) {
                expression(item.context());
                if (item.target() != null) {
                    target(item.target());
                }
            }
            statements(node.body());
        } else if (statement instanceof Statement.Try node) {
            tryStatement(node.body(), node.handlers(), node.otherwise());
            statements(node.last());
        } else if (statement instanceof Statement.TryGroup node) {
            tryStatement(node.body(), node.handlers(), node.otherwise());
        } else if (statement instanceof Statement.Match node) {
            match(node);
        } else if (statement instanceof Statement.Raise node) {
            optional(node.exception());
            optional(node.cause());
        } else if (statement instanceof Statement.Assert node) {
            expression(node.test());
            optional(node.message());
        } else if (statement instanceof Statement.Global node) {
            for (String name : node.names()) {
                nest.declare(name, "global", node.span());
                nest.scope().globalNames().add(name);
            }
        } else if (statement instanceof Statement.Nonlocal node) {
            nest.nonlocal(node);
        } else if (statement instanceof Statement.Import node) {
            for (Statement.Alias alias : node.names()) {
                nest.bind(alias.as() != null ? alias.as() : alias.name().split("\\.")[0]);
            }
        } else if (statement instanceof Statement.ImportFrom node) {
            if (node.names().isEmpty() && nest.scope().kind() != Kind.MODULE) {
                throw nest.error(node.span(), "import * only allowed at module level");
            }
            for (Statement.Alias alias : node.names()) {
                nest.bind(alias.as() != null ? alias.as() : alias.name());
            }
        } else if (statement instanceof Statement.Generic node) {
            typeParameters(node.parameters());
            statement(node.definition());
        } else if (statement instanceof Statement.TypeAlias node) {
            typeParameters(node.parameters());
            nest.bind(node.name());
            expression(node.value());
        } else if (statement instanceof FunctionDefinition node) {
            function(node);
        } else if (statement instanceof ClassDefinition node) {
            classDefinition(node);
        }
    }

    private void tryStatement(List<Statement> body, List<Statement.Handler> handlers, List<Statement> otherwise)
            throws PythonSyntaxError {
        statements(body);
        for (Statement.Handler handler : handlers) {
            optional(handler.type());
            if (handler.name() != null) {
                nest.bind(handler.name());
                nest.scope().deletedNames().add(handler.name());
            }
            statements(handler.body());
        }
        statements(otherwise);
    }

    private void typeParameters(List<Statement.TypeParameter> parameters) throws PythonSyntaxError {
        for (Statement.TypeParameter parameter : parameters) {
            optional(parameter.bound());
            nest.bind(parameter.name());
        }
    }

    private void match(Statement.Match node) throws PythonSyntaxError {
        expression(node.subject());
        for (Statement.Case clause : node.cases()) {
            pattern(clause.pattern());
            optional(clause.guard());
            statements(clause.body());
        }
    }

    private void pattern(Pattern pattern) throws PythonSyntaxError {
        expressions(pattern.evaluated());
        for (Pattern part : pattern.parts()) {
            pattern(part);
        }
        String name = pattern.binds();
        if (name != null) {
            nest.bind(name);
        }
    }

    private void function(FunctionDefinition node) throws PythonSyntaxError {
        expressions(node.decorators());
        expressions(node.parameters().defaults());
        for (Parameters.Parameter parameter : node.parameters().all()) {
            annotation(parameter.annotation());
        }
        annotation(node.returns());
        nest.bind(node.variable());
        nest.open(node, Kind.FUNCTION, node.name());
        if (node.async()) {
            nest.scope().markCoroutine();
        }
        nest.parameters(node.parameters());
        statements(node.body());
        nest.checkReturns();
        nest.close();
    }

    private void classDefinition(ClassDefinition node) throws PythonSyntaxError {
        expressions(node.decorators());
        for (Expression.Argument argument : node.arguments()) {
            expression(argument.value());
        }
        nest.bind(node.variable());
        nest.open(node, Kind.CLASS, node.name());
        statements(node.body());
        nest.close();
    }

    private void target(Expression target) throws PythonSyntaxError {
        if (target instanceof Expression.Name name) {
            nest.bind(name.id());
        } else if (target instanceof Expression.Tuple tuple) {
            for (Expression element : tuple.elements()) {
                target(element);
            }
        } else if (target instanceof Expression.ListDisplay list) {
            for (Expression element : list.elements()) {
                target(element);
            }
        } else if (target instanceof Expression.Starred starred) {
            target(starred.value());
        } else {
            expression(target);
        }
    }

    private void delete(Expression target) throws PythonSyntaxError {
        if (target instanceof Expression.Name name) {
            nest.bind(name.id());
            nest.scope().deletedNames().add(name.id());
        } else if (target instanceof Expression.Tuple tuple) {
            for (Expression element : tuple.elements()) {
                delete(element);
            }
        } else {
            expression(target);
        }
    }

    private void optional(@Nullable Expression expression) throws PythonSyntaxError {
        if (expression != null) {
            expression(expression);
        }
    }

    /** An annotation is evaluated where it stands, past a star. */
    private void annotation(@Nullable Expression annotation) throws PythonSyntaxError {
        optional(annotation instanceof Expression.Starred starred ? starred.value() : annotation);
    }

    private void expressions(List<Expression> expressions) throws PythonSyntaxError {
        for (Expression expression : expressions) {
            expression(expression);
        }
    }

    private void expression(Expression expression) throws PythonSyntaxError {
        if (++depth > DEEPEST) {
            throw new PythonSyntaxError(
                    PythonSyntaxError.Kind.SYNTAX,
                    source,
                    expression.span(),
                    "too many nested operators and calls in one expression",
                    "Split it into several statements.");
        }
        parts(expression);
        depth--;
    }

    private void parts(Expression expression) throws PythonSyntaxError {
        if (expression instanceof Expression.Name name) {
            nest.use(name.id());
        } else if (expression instanceof Expression.Lambda lambda) {
            expressions(lambda.parameters().defaults());
            nest.open(lambda, Kind.FUNCTION, "<lambda>");
            nest.parameters(lambda.parameters());
            expression(lambda.body());
            nest.close();
        } else if (expression instanceof Comprehension comprehension) {
            comprehension(comprehension);
        } else if (expression instanceof Expression.Walrus walrus) {
            expression(walrus.value());
            nest.walrus(walrus);
        } else if (expression instanceof Expression.Yield node) {
            nest.yields(node.span());
            optional(node.value());
        } else if (expression instanceof Expression.YieldFrom node) {
            nest.yields(node.span());
            if (nest.scope().coroutine()) {
                throw nest.error(node.span(), "'yield from' inside async function");
            }
            expression(node.value());
        } else if (expression instanceof Expression.Await node) {
            nest.awaits(node.span(), "await");
            expression(node.value());
        } else {
            expressions(Children.of(expression));
        }
    }

    private void comprehension(Comprehension node) throws PythonSyntaxError {
        List<Clause> clauses = node.clauses();
        iterable(clauses.get(0));
        boolean inPlace =
                node.kind() != Comprehension.Kind.GENERATOR && nest.scope().kind() != Kind.CLASS;
        nest.open(node, inPlace ? Kind.INLINE : Kind.COMPREHENSION, node.kind().codeName());
        if (node.kind() == Comprehension.Kind.GENERATOR) {
            nest.scope().markGenerator();
        }
        if (!inPlace) {
            nest.scope().parameterNames().add(".0");
            nest.scope().boundNames().add(".0");
        }
        for (Clause clause : clauses) {
            if (clause.async()) {
                nest.awaits(node.span(), ScopeStack.COMPREHENSION);
            }
            target(clause.target());
        }
        for (int i = 0; i < clauses.size(); i++) {
            if (i > 0) {
                iterable(clauses.get(i));
            }
            expressions(clauses.get(i).conditions());
        }
        expression(node.element());
        optional(node.value());
        nest.close();
    }

    private void iterable(Clause clause) throws PythonSyntaxError {
        nest.enterIterable();
        expression(clause.iterable());
        nest.leaveIterable();
    }
}
