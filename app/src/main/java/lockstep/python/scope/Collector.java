package lockstep.python.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import lockstep.python.scope.Scope.Kind;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import lockstep.python.source.Span;
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
    /** The cell through which methods reach their class, for {@code super()}. */
    static final String CLASS_CELL = "__class__";

    /** How deep an expression may be; deeper would exhaust the stack of those who walk it. */
    private static final int DEEPEST = 300;

    private record Declaration(Scope scope, String name, Span span) {}

    private final SourceText source;
    private int depth;
    /** How many iterables of comprehensions the walk is in. */
    private int iterables;

    private final Scopes scopes;
    private final Deque<Scope> stack = new ArrayDeque<>();
    private final List<Declaration> nonlocals = new ArrayList<>();

    Collector(SourceText source, Scopes scopes, Scope module) {
        this.source = source;
        this.scopes = scopes;
        stack.push(module);
    }

    private Scope scope() {
        return stack.element();
    }

    /** Collects a module's statements. */
    void block(List<Statement> statements) throws PythonSyntaxError {
        statements(statements);
        for (Declaration declared : nonlocals) {
            if (!Resolver.boundOutside(declared.scope(), declared.name())) {
                throw error(declared.span(), "no binding for nonlocal '" + declared.name() + "' found");
            }
        }
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
            if (scope().kind() != Kind.FUNCTION) {
                annotation(node.annotation());
            }
        } else if (statement instanceof Statement.Return node) {
            if (host().kind() != Kind.FUNCTION) {
                throw error(node.span(), "'return' outside function");
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
            expression(node.iterable());
            target(node.target());
            statements(node.body());
            statements(node.otherwise());
        } else if (statement instanceof Statement.With node) {
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
                declare(name, "global", node.span());
                scope().globalNames().add(name);
            }
        } else if (statement instanceof Statement.Nonlocal node) {
            nonlocal(node);
        } else if (statement instanceof Statement.Import node) {
            for (Statement.Alias alias : node.names()) {
                bind(alias.as() != null ? alias.as() : alias.name().split("\\.")[0]);
            }
        } else if (statement instanceof Statement.ImportFrom node) {
            if (node.names().isEmpty() && scope().kind() != Kind.MODULE) {
                throw error(node.span(), "import * only allowed at module level");
            }
            for (Statement.Alias alias : node.names()) {
                bind(alias.as() != null ? alias.as() : alias.name());
            }
        } else if (statement instanceof Statement.Generic node) {
            typeParameters(node.parameters());
            statement(node.definition());
        } else if (statement instanceof Statement.TypeAlias node) {
            typeParameters(node.parameters());
            bind(node.name());
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
                bind(handler.name());
                scope().deletedNames().add(handler.name());
            }
            statements(handler.body());
        }
        statements(otherwise);
    }

    private void typeParameters(List<Statement.TypeParameter> parameters) throws PythonSyntaxError {
        for (Statement.TypeParameter parameter : parameters) {
            optional(parameter.bound());
            bind(parameter.name());
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
            bind(name);
        }
    }

    private void nonlocal(Statement.Nonlocal node) throws PythonSyntaxError {
        if (scope().kind() == Kind.MODULE) {
            throw error(node.span(), "nonlocal declaration not allowed at module level");
        }
        for (String name : node.names()) {
            declare(name, "nonlocal", node.span());
            scope().nonlocalNames().add(name);
            scope().usedNames().add(name);
            nonlocals.add(new Declaration(scope(), name, node.span()));
        }
    }

    private void declare(String name, String what, Span span) throws PythonSyntaxError {
        Scope scope = scope();
        if (scope.parameterNames().contains(name)) {
            throw error(span, "name '" + name + "' is parameter and " + what);
        }
        boolean other = what.equals("global")
                ? scope.nonlocalNames().contains(name)
                : scope.globalNames().contains(name);
        if (other) {
            throw error(span, "name '" + name + "' is nonlocal and global");
        }
        if (scope.boundNames().contains(name)) {
            throw error(span, "name '" + name + "' is assigned to before " + what + " declaration");
        }
        if (scope.usedNames().contains(name)) {
            throw error(span, "name '" + name + "' is used prior to " + what + " declaration");
        }
    }

    private void function(FunctionDefinition node) throws PythonSyntaxError {
        expressions(node.decorators());
        expressions(node.parameters().defaults());
        for (Parameters.Parameter parameter : node.parameters().all()) {
            annotation(parameter.annotation());
        }
        annotation(node.returns());
        bind(node.variable());
        open(node, Kind.FUNCTION, node.name());
        parameters(node.parameters());
        statements(node.body());
        stack.pop();
    }

    private void classDefinition(ClassDefinition node) throws PythonSyntaxError {
        expressions(node.decorators());
        for (Expression.Argument argument : node.arguments()) {
            expression(argument.value());
        }
        bind(node.variable());
        open(node, Kind.CLASS, node.name());
        statements(node.body());
        stack.pop();
    }

    private void open(Object node, Kind kind, String name) {
        Scope scope = new Scope(kind, scope(), name);
        scopes.put(node, scope);
        stack.push(scope);
    }

    private void parameters(Parameters parameters) {
        for (String name : parameters.names()) {
            scope().parameterNames().add(name);
            scope().boundNames().add(name);
        }
    }

    private void bind(String name) {
        scope().boundNames().add(name);
    }

    private void target(Expression target) throws PythonSyntaxError {
        if (target instanceof Expression.Name name) {
            bind(name.id());
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
            bind(name.id());
            scope().deletedNames().add(name.id());
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
            use(name.id());
        } else if (expression instanceof Expression.Lambda lambda) {
            expressions(lambda.parameters().defaults());
            open(lambda, Kind.FUNCTION, "<lambda>");
            parameters(lambda.parameters());
            expression(lambda.body());
            stack.pop();
        } else if (expression instanceof Comprehension comprehension) {
            comprehension(comprehension);
        } else if (expression instanceof Expression.Walrus walrus) {
            expression(walrus.value());
            walrus(walrus);
        } else if (expression instanceof Expression.Yield node) {
            yields(node.span());
            optional(node.value());
        } else if (expression instanceof Expression.YieldFrom node) {
            yields(node.span());
            expression(node.value());
        } else {
            expressions(Children.of(expression));
        }
    }

    private void use(String name) {
        scope().usedNames().add(name);
        if (name.equals("super")) {
            scope().usedNames().add(CLASS_CELL);
        }
    }

    private void yields(Span span) throws PythonSyntaxError {
        if (scope().kind() != Kind.FUNCTION) {
            boolean inside = scope().kind() == Kind.INLINE || scope().kind() == Kind.COMPREHENSION;
            throw error(span, inside ? "'yield' inside list comprehension" : "'yield' outside function");
        }
        scope().markGenerator();
    }

    /** {@code name := value} binds in the function around the comprehensions it stands in. */
    private void walrus(Expression.Walrus walrus) throws PythonSyntaxError {
        String name = walrus.target().id();
        if (iterables > 0) {
            throw error(walrus.span(), "assignment expression cannot be used in a comprehension iterable expression");
        }
        Scope host = host();
        if (host.kind() == Kind.CLASS && scope() != host) {
            throw error(walrus.span(), "assignment expression within a comprehension cannot be used in a class body");
        }
        for (Scope inner = scope(); inner != host; inner = java.util.Objects.requireNonNull(inner.parent())) {
            if (inner.boundNames().contains(name)) {
                throw error(
                        walrus.span(),
                        "assignment expression cannot rebind comprehension iteration variable '" + name + "'");
            }
            inner.usedNames().add(name);
            if (inner.kind() == Kind.COMPREHENSION) {
                inner.nonlocalNames().add(name);
                if (host.kind() == Kind.MODULE) {
                    inner.nonlocalNames().remove(name);
                    inner.globalNames().add(name);
                }
            }
        }
        host.boundNames().add(name);
        host.walrusNames().add(name);
    }

    /** The innermost scope that is no comprehension. */
    private Scope host() {
        Scope host = scope();
        while (host.kind() == Kind.INLINE || host.kind() == Kind.COMPREHENSION) {
            host = java.util.Objects.requireNonNull(host.parent());
        }
        return host;
    }

    private void comprehension(Comprehension node) throws PythonSyntaxError {
        List<Clause> clauses = node.clauses();
        iterable(clauses.get(0));
        boolean inPlace = node.kind() != Comprehension.Kind.GENERATOR && scope().kind() != Kind.CLASS;
        open(node, inPlace ? Kind.INLINE : Kind.COMPREHENSION, node.kind().codeName());
        if (node.kind() == Comprehension.Kind.GENERATOR) {
            scope().markGenerator();
        }
        if (!inPlace) {
            scope().parameterNames().add(".0");
            scope().boundNames().add(".0");
        }
        for (Clause clause : clauses) {
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
        stack.pop();
    }

    private void iterable(Clause clause) throws PythonSyntaxError {
        iterables++;
        expression(clause.iterable());
        iterables--;
    }

    private PythonSyntaxError error(Span span, String message) {
        return new PythonSyntaxError(PythonSyntaxError.Kind.SYNTAX, source, span, message, "");
    }
}
