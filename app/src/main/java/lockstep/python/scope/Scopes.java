package lockstep.python.scope;

import java.util.IdentityHashMap;
import java.util.Map;

/** The scopes of a module, by the syntax node that opens each. Immutable once made. */
public final class Scopes {
    private final Scope module;
    private final Map<Object, Scope> byNode = new IdentityHashMap<>();

    Scopes(Scope module) {
        this.module = module;
    }

    void put(Object node, Scope scope) {
        byNode.put(node, scope);
    }

    /** The module's own scope. */
    public Scope module() {
        return module;
    }

    /** Returns the scope that a function, class, lambda or comprehension node opens. */
    public Scope of(Object node) {
        Scope scope = byNode.get(node);
        if (scope == null) {
            throw new IllegalArgumentException("the node opens no scope: " + node);
        }
        return scope;
    }
}
