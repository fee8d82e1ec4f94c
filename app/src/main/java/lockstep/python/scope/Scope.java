package lockstep.python.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.python.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The names of one block of code. Filled by the {@link Resolver}, then read by the compiler.
 *
 * <p>A comprehension that is compiled in place has a scope of its own whose variables live in the registers of the
 * function around it.
 */
public final class Scope {
    /** What kind of code it is. */
    public enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        /** A generator expression, or a comprehension in a class body: a function of its own. */
        COMPREHENSION,
        /** A comprehension compiled into the code around it. */
        INLINE
    }

    /** Where a variable lives, seen from a scope. */
    public enum Place {
        /** A register of this code. */
        LOCAL,
        /** A register of this code that holds a cell. */
        CELL,
        /** A cell of an enclosing function. */
        FREE,
        GLOBAL,
        /** The namespace of a class body, then globals. */
        CLASS,
        /** In a class body: its namespace, then a cell of an enclosing function. */
        CLASS_FREE
    }

    private final Kind kind;
    private final @Nullable Scope parent;
    private final String name;
    private final Set<String> bound = new LinkedHashSet<>();
    private final Set<String> parameters = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> globals = new LinkedHashSet<>();
    private final Set<String> nonlocals = new LinkedHashSet<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> free = new LinkedHashSet<>();
    private final Set<String> captured = new LinkedHashSet<>();
    private final Set<String> deleted = new LinkedHashSet<>();
    private final Set<String> walrusTargets = new LinkedHashSet<>();
    private final List<Scope> children = new ArrayList<>();
    private boolean generator;
    private boolean coroutine;
    private @Nullable Span valueReturned;

    Scope(Kind kind, @Nullable Scope parent, String name) {
        this.kind = kind;
        this.parent = parent;
        this.name = name;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    public Kind kind() {
        return kind;
    }

    @Nullable
    Scope parent() {
        return parent;
    }

    /** The function's or class's name. */
    public String name() {
        return name;
    }

    List<Scope> children() {
        return children;
    }

    Set<String> boundNames() {
        return bound;
    }

    Set<String> parameterNames() {
        return parameters;
    }

    Set<String> usedNames() {
        return used;
    }

    Set<String> globalNames() {
        return globals;
    }

    Set<String> nonlocalNames() {
        return nonlocals;
    }

    Set<String> deletedNames() {
        return deleted;
    }

    Set<String> walrusNames() {
        return walrusTargets;
    }

    Map<String, Place> places() {
        return places;
    }

    Set<String> freeSet() {
        return free;
    }

    Set<String> capturedSet() {
        return captured;
    }

    void markGenerator() {
        generator = true;
    }

    /** Where it returns a value first, if that is noted. */
    @Nullable
    Span valueReturned() {
        return valueReturned;
    }

    void valueReturned(Span span) {
        valueReturned = span;
    }

    void markCoroutine() {
        coroutine = true;
    }

    /** Whether it awaits: {@code async def}, or a comprehension of its own that awaits. */
    public boolean coroutine() {
        return coroutine;
    }

    /** Whether it yields. */
    public boolean generator() {
        return generator;
    }

    /** Whether code of its own runs in a frame with registers for its variables. */
    boolean hasRegisters() {
        return kind == Kind.FUNCTION || kind == Kind.COMPREHENSION || kind == Kind.INLINE;
    }

    /** Where a name that this scope mentions lives. */
    public Place place(String variable) {
        return places.getOrDefault(variable, Place.GLOBAL);
    }

    /** Whether the scope binds the name itself, in a register of its own. */
    public boolean owns(String variable) {
        return bound.contains(variable) && !globals.contains(variable) && !nonlocals.contains(variable);
    }

    /** The variables bound here that live in registers, in order of their appearance, parameters first. */
    public List<String> locals() {
        List<String> locals = new ArrayList<>(parameters);
        for (String variable : bound) {
            if (owns(variable) && !parameters.contains(variable)) {
                locals.add(variable);
            }
        }
        return locals;
    }

    /** The names captured from enclosing functions, sorted. */
    public List<String> freeNames() {
        return free.stream().sorted().toList();
    }

    /** Whether the scope declares the name global. */
    public boolean declaresGlobal(String variable) {
        return globals.contains(variable);
    }

    /** Whether an inner function captures this scope's own variable. */
    public boolean captures(String variable) {
        return captured.contains(variable);
    }

    /** Whether the variable is deleted somewhere, so that it may be unbound after an assignment. */
    public boolean deletes(String variable) {
        return deleted.contains(variable);
    }

    /** Whether an expression may rebind the variable in its middle. */
    public boolean rebindsInExpressions(String variable) {
        return walrusTargets.contains(variable);
    }
}
