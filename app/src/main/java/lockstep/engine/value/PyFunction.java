package lockstep.engine.value;

import java.util.LinkedHashMap;
import java.util.Map;
import lockstep.python.code.CodeObject;
import org.jspecify.annotations.Nullable;

/**
 * A function of a program: code, the module it reads globals from, default values and captured cells. What runs the code
 * keeps its own linked form of it in {@link #code}. Thread-safe: only names and attributes ever change.
 */
public final class PyFunction implements Attributed {
    /** A code object linked to a module, in the form that the interpreter runs. */
    public interface Code {
        /** Returns what was linked. */
        CodeObject object();

        /** Returns the module whose globals it reads. */
        PyModule module();
    }

    /** The attribute that {@code types.coroutine} sets: its generators can be awaited. */
    public static final String ITERABLE_COROUTINE = "__iterable_coroutine__";

    /** The attribute of a library's generator function that tells the class of the iterators it returns. */
    public static final String ITERATOR_TYPE = "__iterator_type__";

    private final Code code;
    private final Object[] defaults;
    private final Map<String, Object> keywordDefaults;
    private final Cell[] closure;
    private volatile @Nullable Map<String, Object> attributes;

    /**
     * @param defaults values of the last positional parameters
     * @param keywordDefaults values of keyword-only parameters
     * @param closure cells of the code's free names, in order
     */
    public PyFunction(Code code, Object[] defaults, Map<String, Object> keywordDefaults, Cell[] closure) {
        this.code = code;
        this.defaults = defaults;
        this.keywordDefaults = keywordDefaults;
        this.closure = closure;
    }

    public Code code() {
        return code;
    }

    /** Whether what it yields through can be awaited, and may itself go through coroutines. */
    public boolean isIterableCoroutine() {
        return attribute(ITERABLE_COROUTINE) == Boolean.TRUE;
    }

    public Object[] defaults() {
        return defaults;
    }

    public Map<String, Object> keywordDefaults() {
        return keywordDefaults;
    }

    public Cell[] closure() {
        return closure;
    }

    /** Returns the {@code __name__}. */
    public String name() {
        return attribute("__name__") instanceof String text
                ? text
                : code.object().name();
    }

    /** Returns the {@code __qualname__}. */
    public String qualifiedName() {
        return attribute("__qualname__") instanceof String text
                ? text
                : code.object().qualifiedName();
    }

    /** Returns an attribute that was set, or null. */
    public @Nullable Object attribute(String name) {
        Map<String, Object> now = attributes;
        return now == null ? null : now.get(name);
    }

    @Override
    public synchronized void attribute(String name, Object value) {
        Map<String, Object> next = attributes();
        next.put(name, value);
        attributes = next;
    }

    /** Deletes an attribute that was set. @return whether it was there */
    @Override
    public synchronized boolean removeAttribute(String name) {
        Map<String, Object> next = attributes();
        boolean there = next.remove(name) != null;
        attributes = next;
        return there;
    }

    /** Returns a copy of the attributes that were set, in order. */
    public Map<String, Object> attributes() {
        Map<String, Object> now = attributes;
        return now == null ? new LinkedHashMap<>() : new LinkedHashMap<>(now);
    }

    @Override
    public Map<String, Object> dictContent() {
        Map<String, Object> shown = attributes();
        shown.keySet().removeIf(name -> name.startsWith("__") && !name.equals("__wrapped__"));
        return shown;
    }

    @Override
    public String toString() {
        return "<function " + qualifiedName() + ">";
    }
}
