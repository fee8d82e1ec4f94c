package lockstep.engine.value;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which attribute lies in which slot of an instance: a node in a tree whose root belongs to a class and whose edges are
 * attribute names in the order of their first assignment. Immutable but for the edges; thread-safe.
 */
public final class Shape {
    /** The name of the slot with the dict that the attributes are in, where the program gave the instance one. */
    static final String DICT = "__dict__";

    private final PyType owner;
    private final @Nullable Shape parent;
    private final @Nullable String name;
    private final int size;
    private final int dictSlot;
    private final Map<String, Integer> slots;
    private final Map<String, Shape> edges = new ConcurrentHashMap<>(4);

    Shape(PyType owner) {
        this.owner = owner;
        this.parent = null;
        this.name = null;
        this.size = 0;
        this.dictSlot = -1;
        this.slots = Map.of();
    }

    private Shape(Shape parent, String name) {
        this.owner = parent.owner;
        this.parent = parent;
        this.name = name;
        this.size = parent.size + 1;
        this.dictSlot = name.equals(DICT) ? parent.size : parent.dictSlot;
        Map<String, Integer> all = new java.util.HashMap<>(parent.slots);
        all.put(name, parent.size);
        this.slots = all;
    }

    /** Returns the class whose instances have this shape. */
    public PyType owner() {
        return owner;
    }

    /** Returns the attribute's slot, or -1. */
    public int slot(String attribute) {
        Integer slot = slots.get(attribute);
        return slot == null ? -1 : slot;
    }

    /** Returns the slot with the dict that holds the attributes instead of slots, or -1. */
    int dictSlot() {
        return dictSlot;
    }

    /** Whether the attributes are in a dict that the program gave the instance. */
    public boolean isElsewhere() {
        return dictSlot >= 0;
    }

    /** Returns how many slots instances of this shape use. */
    public int size() {
        return size;
    }

    /** Returns the shape with one more attribute, the same one each time. */
    public Shape with(String attribute) {
        Shape next = edges.get(attribute);
        return next != null ? next : edges.computeIfAbsent(attribute, key -> new Shape(this, key));
    }

    /** Returns the names in the order of their slots. */
    public List<String> names() {
        String[] names = new String[size];
        Shape shape = this;
        while (shape.parent != null && shape.name != null) {
            names[shape.size - 1] = shape.name;
            shape = shape.parent;
        }
        return List.of(names);
    }
}
