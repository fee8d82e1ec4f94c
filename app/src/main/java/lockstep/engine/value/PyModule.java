package lockstep.engine.value;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A module: its namespace as cells, which code is linked to. Thread-safe. */
public final class PyModule implements Attributed {
    private final String name;
    private final Map<String, Cell> cells = new ConcurrentHashMap<>();

    public PyModule(String name) {
        this.name = name;
        set("__name__", name);
    }

    /** Returns the name it was made with; {@code __name__} may differ. */
    public String name() {
        return name;
    }

    /** Returns the cell of a name, the same one each time; it is empty while the name is unbound. */
    public Cell cell(String variable) {
        Cell cell = cells.get(variable);
        return cell != null ? cell : cells.computeIfAbsent(variable, key -> new Cell(null));
    }

    /** Returns the value, or null when the name is unbound. */
    public @Nullable Object get(String variable) {
        Cell cell = cells.get(variable);
        return cell == null ? null : cell.get();
    }

    public void set(String variable, @Nullable Object value) {
        cell(variable).set(value);
    }

    @Override
    public Map<String, Object> dictContent() {
        return content();
    }

    @Override
    public void attribute(String variable, Object value) {
        set(variable, value);
    }

    @Override
    public boolean removeAttribute(String variable) {
        boolean there = get(variable) != null;
        set(variable, null);
        return there;
    }

    /** Adds a function written in Java under its own name. */
    public PyModule function(String signature, BuiltinFunction.Body body) {
        BuiltinFunction function = new BuiltinFunction(Signature.parse(signature), body, null, name());
        set(function.name(), function);
        return this;
    }

    /** Adds a function of one argument that has a short way for some. */
    public PyModule function(String signature, BuiltinFunction.Body body, BuiltinFunction.Leaf leaf) {
        BuiltinFunction function = new BuiltinFunction(Signature.parse(signature), body, leaf, name());
        set(function.name(), function);
        return this;
    }

    /** Returns the cells of all names mentioned so far, sorted by name. */
    public SortedMap<String, Cell> cells() {
        return new TreeMap<>(cells);
    }

    /** Returns a copy of the bound names and their values, sorted. */
    public SortedMap<String, Object> content() {
        SortedMap<String, Object> all = new TreeMap<>();
        cells.forEach((key, cell) -> {
            Object value = cell.get();
            if (value != null) {
                all.put(key, value);
            }
        });
        return all;
    }
}
