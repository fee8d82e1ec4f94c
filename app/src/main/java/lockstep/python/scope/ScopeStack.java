package lockstep.python.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import lockstep.python.scope.Scope.Kind;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Parameters;
import lockstep.python.syntax.Statement;

/** The scopes a walk of the tree is in, and what the names it meets do to them. Confined to one thread; used once. */
final class ScopeStack {
    /** The cell through which methods reach their class, for {@code super()}. */
    static final String CLASS_CELL = "__class__";

    /** An {@code async for} in a comprehension. */
    static final String COMPREHENSION = "async comprehension";

    private record Declaration(Scope scope, String name, Span span) {}

    private final SourceText source;
    private final Scopes scopes;
    private final Deque<Scope> stack = new ArrayDeque<>();
    private final List<Declaration> nonlocals = new ArrayList<>();
    /** How many iterables of comprehensions the walk is in. */
    private int iterables;

    ScopeStack(SourceText source, Scopes scopes, Scope module) {
        this.source = source;
        this.scopes = scopes;
        stack.push(module);
    }

    /** The innermost scope. */
    Scope scope() {
        return stack.element();
    }

    /** Ends the walk: every name that was declared nonlocal is bound outside. */
    void end() throws PythonSyntaxError {
        for (Declaration declared : nonlocals) {
            if (!Resolver.boundOutside(declared.scope(), declared.name())) {
                throw error(declared.span(), "no binding for nonlocal '" + declared.name() + "' found");
            }
        }
    }

    void nonlocal(Statement.Nonlocal node) throws PythonSyntaxError {
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

    void declare(String name, String what, Span span) throws PythonSyntaxError {
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

    void open(Object node, Kind kind, String name) {
        Scope scope = new Scope(kind, scope(), name);
        scopes.put(node, scope);
        stack.push(scope);
    }

    void close() {
        stack.pop();
    }

    void enterIterable() {
        iterables++;
    }

    void leaveIterable() {
        iterables--;
    }

    void parameters(Parameters parameters) {
        for (String name : parameters.names()) {
            scope().parameterNames().add(name);
            scope().boundNames().add(name);
        }
    }

    void bind(String name) {
        scope().boundNames().add(name);
    }

    void use(String name) {
        scope().usedNames().add(name);
        if (name.equals("super")) {
            scope().usedNames().add(CLASS_CELL);
        }
    }

    void yields(Span span) throws PythonSyntaxError {
        if (scope().kind() != Kind.FUNCTION) {
            boolean inside = scope().kind() == Kind.INLINE || scope().kind() == Kind.COMPREHENSION;
            throw error(span, inside ? "'yield' inside list comprehension" : "'yield' outside function");
        }
        scope().markGenerator();
    }

    /** Notes that the function returns a value. */
    void returns(Span span) {
        Scope scope = scope();
        if (scope.coroutine() && scope.valueReturned() == null) {
            scope.valueReturned(span);
        }
    }

    /** An async generator returns no value. */
    void checkReturns() throws PythonSyntaxError {
        Span span = scope().valueReturned();
        if (span != null && scope().generator() && scope().coroutine()) {
            throw error(span, "'return' with value in async generator");
        }
    }

    /** Notes what only an {@code async def} may hold. @param what how messages call it */
    void awaits(Span span, String what) throws PythonSyntaxError {
        for (Scope scope = scope(); !scope.coroutine(); scope = Objects.requireNonNull(scope.parent())) {
            if (scope.kind() == Kind.COMPREHENSION && scope.generator()) {
                // A generator expression may await anywhere: it is an async generator then.
                scope.markCoroutine();
                return;
            }
            if (scope.kind() != Kind.INLINE) {
                throw outside(span, what, scope);
            }
        }
    }

    private PythonSyntaxError outside(Span span, String what, Scope scope) {
        boolean comprehension = scope().kind() == Kind.INLINE || scope().kind() == Kind.COMPREHENSION;
        String message = comprehension
                ? "asynchronous comprehension outside of an asynchronous function"
                : "'" + what + "' outside " + (what.equals("await") && scope.kind() != Kind.FUNCTION ? "" : "async ")
                        + "function";
        String hint = what.equals("await") && scope.kind() == Kind.MODULE
                ? "Put it into `async def main():` and start that with `asyncio.run(main())`."
                : "The function around it must begin with `async def`.";
        return new PythonSyntaxError(PythonSyntaxError.Kind.SYNTAX, source, span, message, hint);
    }

    /** {@code name := value} binds in the function around the comprehensions it stands in. */
    void walrus(Expression.Walrus walrus) throws PythonSyntaxError {
        String name = walrus.target().id();
        if (iterables > 0) {
            throw error(walrus.span(), "assignment expression cannot be used in a comprehension iterable expression");
        }
        Scope host = host();
        if (host.kind() == Kind.CLASS && scope() != host) {
            throw error(walrus.span(), "assignment expression within a comprehension cannot be used in a class body");
        }
        for (Scope inner = scope(); inner != host; inner = Objects.requireNonNull(inner.parent())) {
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
    Scope host() {
        Scope host = scope();
        while (host.kind() == Kind.INLINE || host.kind() == Kind.COMPREHENSION) {
            host = Objects.requireNonNull(host.parent());
        }
        return host;
    }

    PythonSyntaxError error(Span span, String message) {
        return new PythonSyntaxError(PythonSyntaxError.Kind.SYNTAX, source, span, message, "");
    }
}
