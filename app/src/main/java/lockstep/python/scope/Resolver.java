package lockstep.python.scope;

import java.util.List;
import lockstep.python.scope.Scope.Kind;
import lockstep.python.scope.Scope.Place;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import lockstep.python.syntax.Statement;
import org.jspecify.annotations.Nullable;

/** Resolves the names of a module: first collects what each scope binds and uses, then decides where each name lives. */
public final class Resolver {
    private Resolver() {}

    /**
     * @throws PythonSyntaxError when a declaration contradicts the code
     */
    public static Scopes resolve(SourceText source, List<Statement> module) throws PythonSyntaxError {
        Scope top = new Scope(Kind.MODULE, null, "<module>");
        Scopes scopes = new Scopes(top);
        new Collector(source, scopes, top).block(module);
        decide(top);
        // What a later scope captured moves variables of earlier ones into cells.
        decide(top);
        return scopes;
    }

    private static void decide(Scope scope) {
        for (String name : scope.usedNames()) {
            scope.places().put(name, find(scope, name));
        }
        for (String name : scope.boundNames()) {
            scope.places().put(name, find(scope, name));
        }
        for (Scope child : scope.children()) {
            decide(child);
        }
        // Children may have captured variables of this scope after its own names were placed.
        for (String name : scope.capturedSet()) {
            scope.places().put(name, Place.CELL);
        }
    }

    private static Place find(Scope scope, String name) {
        if (scope.globalNames().contains(name)) {
            return Place.GLOBAL;
        }
        if (!scope.nonlocalNames().contains(name) && scope.owns(name)) {
            return switch (scope.kind()) {
                case MODULE -> Place.GLOBAL;
                case CLASS -> Place.CLASS;
                default -> scope.captures(name) ? Place.CELL : Place.LOCAL;
            };
        }
        Scope owner = owner(scope, name);
        if (owner == null) {
            return scope.kind() == Kind.CLASS ? Place.CLASS : Place.GLOBAL;
        }
        if (sameFrame(scope, owner)) {
            return owner.captures(name) ? Place.CELL : Place.LOCAL;
        }
        owner.capturedSet().add(name);
        Scope through = scope;
        while (through != null && !sameFrame(through, owner)) {
            if (through.kind() != Kind.INLINE) {
                through.freeSet().add(name);
            }
            through = through.parent();
        }
        return scope.kind() == Kind.CLASS ? Place.CLASS_FREE : Place.FREE;
    }

    /** Whether both live in the registers of one frame: the inner one is compiled in place. */
    private static boolean sameFrame(Scope inner, Scope outer) {
        Scope host = inner;
        while (host != null && host != outer && host.kind() == Kind.INLINE) {
            host = host.parent();
        }
        return host == outer;
    }

    /** The enclosing function scope that binds the name, or null; a scope that declares it global ends the search. */
    private static @Nullable Scope owner(Scope scope, String name) {
        for (Scope outer = scope.parent(); outer != null; outer = outer.parent()) {
            if (outer.hasRegisters() && outer.owns(name)) {
                return outer;
            }
            if (outer.kind() == Kind.CLASS && name.equals(ScopeStack.CLASS_CELL)) {
                outer.capturedSet().add(name);
                return outer;
            }
            if (outer.hasRegisters() && outer.globalNames().contains(name)) {
                return null;
            }
        }
        return null;
    }

    /** Whether an enclosing function binds the name: what {@code nonlocal} asks for. */
    static boolean boundOutside(Scope scope, String name) {
        return owner(scope, name) != null;
    }
}
