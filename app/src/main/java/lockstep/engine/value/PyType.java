package lockstep.engine.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A class. Attributes are cells in a table that is copied when a name is added, so that it is read without a lock and a
 * store to an existing name is one release store. The {@link #stamp} changes whenever a lookup through the class may
 * have another outcome than before; inline caches compare it.
 *
 * <p>Builtin types fill their table when it is first asked for and are immutable afterwards. Thread-safe.
 */
public final class PyType implements Typed {
    /** Modules written in C: messages about their types name the module too. */
    private static final Set<String> DOTTED =
            Set.of("types", "typing", "_thread", "collections", "itertools", "_io", "_random");

    /** The attribute by which a class names all attributes its instances may have. */
    public static final String SLOTS = "__slots__";

    private static final int FIRST_SLOTS = 4;
    private static final int MOST_SLOTS = 64;

    private final String name;
    private final String module;
    private final List<PyType> bases;
    private final List<PyType> mro;
    private final boolean builtin;
    private final @Nullable PyType metatype;
    private final Shape rootShape;
    private boolean open = true;
    private final List<java.lang.ref.WeakReference<PyType>> subclasses = new ArrayList<>();
    private @Nullable Consumer<TypeContent> content;
    private volatile @Nullable Map<String, Cell> attributes;
    private volatile Object stamp = new Object();
    private volatile int expectedSlots = FIRST_SLOTS;
    private volatile @Nullable Object plan;
    private transient volatile @Nullable Lookups lookups; // another machine finds them anew
    private volatile @Nullable String inMessages;

    private PyType(
            String name,
            String module,
            List<PyType> bases,
            @Nullable PyType metatype,
            boolean builtin,
            @Nullable Consumer<TypeContent> content) {
        this.name = name;
        this.module = module;
        this.bases = List.copyOf(bases);
        this.metatype = metatype;
        this.builtin = builtin;
        this.content = content;
        this.mro = Linearization.of(this, this.bases);
        this.rootShape = new Shape(this);
    }

    /**
     * Makes a builtin type.
     *
     * @param base its only base, or null for {@code object}
     * @param content fills the attributes, once, when first needed
     */
    public static PyType builtin(String name, @Nullable PyType base, Consumer<TypeContent> content) {
        return builtin("builtins", name, base, content);
    }

    /** As {@link #builtin(String, PyType, Consumer)}, for a type of another module than {@code builtins}. */
    public static PyType builtin(String module, String name, @Nullable PyType base, Consumer<TypeContent> content) {
        PyType type = new PyType(name, module, base == null ? List.of() : List.of(base), null, true, content);
        if (DOTTED.contains(module)) {
            type.showInMessagesAs(module + "." + name);
        }
        return type;
    }

    /** As {@link #builtin(String, PyType, Consumer)}, with several bases. */
    public static PyType builtinOf(String name, List<PyType> bases, Consumer<TypeContent> content) {
        return new PyType(name, "builtins", bases, null, true, content);
    }

    /**
     * Makes a class of a program.
     *
     * @param bases at least {@code object}
     * @param metatype the class of the class, or null for {@code type}
     * @param namespace what the body left, in order
     * @throws IllegalArgumentException when the bases allow no consistent order
     */
    public static PyType define(
            String name, String module, List<PyType> bases, @Nullable PyType metatype, Map<String, Object> namespace) {
        PyType type = new PyType(name, module, bases, metatype, false, null);
        Map<String, Cell> cells = new LinkedHashMap<>();
        namespace.forEach((key, value) -> cells.put(key, new Cell(value)));
        type.attributes = cells;
        Object slots = namespace.get(SLOTS);
        type.open = slots == null
                || (slots instanceof PyTuple names && List.of(names.items()).contains("__dict__"))
                || bases.stream().anyMatch(PyType::isOpen);
        for (PyType base : bases) {
            type.expectSlots(base.expectedSlots);
            base.addSubclass(type);
        }
        return type;
    }

    /** Returns the {@code __name__}. */
    public String name() {
        return name;
    }

    /** Returns the name as messages about its instances show it: with its module where CPython's type is written in C. */
    public String nameInMessages() {
        String words = inMessages;
        return words == null ? name : words;
    }

    /** Sets what {@link #nameInMessages()} returns. */
    public void showInMessagesAs(String words) {
        inMessages = words;
    }

    /** Returns the {@code __module__}: where it was made, unless the body or a store said otherwise. */
    public String module() {
        Cell cell = builtin ? null : own("__module__");
        return cell != null && cell.get() instanceof String text ? text : module;
    }

    /** Returns the {@code __qualname__}: the name, unless the body said otherwise. */
    public String qualifiedName() {
        Cell cell = own("__qualname__");
        return cell != null && cell.get() instanceof String text ? text : name;
    }

    /** Returns the name as an error shows it: with its module unless that is {@code builtins}. */
    public String displayName() {
        String from = module();
        return from.equals("builtins") ? qualifiedName() : from + "." + qualifiedName();
    }

    /** Returns the bases; none for {@code object}. */
    public List<PyType> bases() {
        return bases;
    }

    /** Returns this class and those it inherits from, in the order lookups take (C3). */
    public List<PyType> mro() {
        return mro;
    }

    /** Returns whether instances take attributes of any name: no {@code __slots__} throughout forbids it. */
    public boolean isOpen() {
        return builtin ? isSubtypeOfException() : open;
    }

    private boolean isSubtypeOfException() {
        return mro.stream().anyMatch(type -> type.builtin && type.name.equals("BaseException"));
    }

    /** Returns whether it is not a class of the program; then it is immutable. */
    public boolean isBuiltin() {
        return builtin;
    }

    /** Returns the class of the class where it is not {@code type}. */
    public @Nullable PyType metatype() {
        return metatype;
    }

    /** The class of a class is known to the type table only where it is {@code type}. */
    @Override
    public PyType type() {
        if (metatype == null) {
            throw new IllegalStateException("the type table knows the type of " + name);
        }
        return metatype;
    }

    /** Returns whether it is the class or inherits from it. */
    public boolean isSubtypeOf(PyType other) {
        if (this == other) {
            return true;
        }
        List<PyType> order = mro;
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i) == other) {
                return true;
            }
        }
        return false;
    }

    /** Returns the attribute as the first class of the order has it, not bound to anything, or null. */
    public @Nullable Object lookup(String attribute) {
        Cell cell = lookupCell(attribute);
        return cell == null ? null : cell.get();
    }

    /** Returns the cell of the attribute in the first class of the order that has it, or null. */
    public @Nullable Cell lookupCell(String attribute) {
        Lookups kept = lookups;
        if (kept == null || kept.stamp() != stamp) {
            kept = new Lookups(stamp);
            lookups = kept;
        }
        return kept.find(attribute, mro);
    }

    /** Returns the attribute as the classes behind {@code before} in this order have it ({@code super()}), or null. */
    public @Nullable Object lookupAfter(PyType before, String attribute) {
        int start = mro.indexOf(before) + 1;
        for (PyType type : mro.subList(start, mro.size())) {
            Cell cell = type.own(attribute);
            if (cell != null && cell.get() != null) {
                return cell.get();
            }
        }
        return null;
    }

    /** Returns the class's own attribute's cell, or null. */
    public @Nullable Cell own(String attribute) {
        return table().get(attribute);
    }

    /** Returns the class's own attributes in order. */
    public Map<String, Object> ownAttributes() {
        Map<String, Object> all = new LinkedHashMap<>();
        table().forEach((key, cell) -> {
            Object value = cell.get();
            if (value != null) {
                all.put(key, value);
            }
        });
        return all;
    }

    /**
     * Sets the class's own attribute.
     *
     * @param plain whether the value is no function and no other descriptor
     * @throws IllegalStateException for a builtin type, which callers refuse with Python's words
     */
    public void set(String attribute, Object value, boolean plain) {
        change(attribute, value, plain);
    }

    /** Deletes the class's own attribute. @return whether it was there */
    public boolean remove(String attribute) {
        Cell cell = own(attribute);
        if (cell == null || cell.get() == null) {
            return false;
        }
        change(attribute, null, false);
        return true;
    }

    private void change(String attribute, @Nullable Object value, boolean plain) {
        if (builtin) {
            throw new IllegalStateException("builtin type " + name + " is immutable");
        }
        synchronized (this) {
            Map<String, Cell> now = table();
            Cell cell = now.get(attribute);
            if (cell != null) {
                Object old = cell.get();
                cell.set(value);
                if (plain && old != null && !isDescriptor(old)) {
                    return;
                }
            } else {
                Map<String, Cell> copy = new LinkedHashMap<>(now);
                copy.put(attribute, new Cell(value));
                attributes = Collections.unmodifiableMap(copy);
            }
        }
        touch();
    }

    private static boolean isDescriptor(Object value) {
        return value instanceof PyFunction
                || value instanceof Descriptor
                || value instanceof PyInstance
                || value instanceof BuiltinFunction;
    }

    private void touch() {
        stamp = new Object();
        plan = null;
        synchronized (subclasses) {
            for (java.lang.ref.WeakReference<PyType> reference : subclasses) {
                PyType type = reference.get();
                if (type != null) {
                    type.touch();
                }
            }
        }
    }

    private void addSubclass(PyType type) {
        if (!builtin) {
            synchronized (subclasses) {
                subclasses.add(new java.lang.ref.WeakReference<>(type));
            }
        }
    }

    /** Returns the classes of the program that have it as a base; none for a builtin type. */
    public List<PyType> subclasses() {
        List<PyType> all = new ArrayList<>();
        synchronized (subclasses) {
            for (java.lang.ref.WeakReference<PyType> reference : subclasses) {
                PyType type = reference.get();
                if (type != null) {
                    all.add(type);
                }
            }
        }
        return all;
    }

    /** Returns a token that is another one after any change that matters to lookups. */
    public Object stamp() {
        return stamp;
    }

    /** Returns the shape of an instance without attributes. */
    public Shape rootShape() {
        return rootShape;
    }

    /** Returns how many slots to give a new instance at once. */
    public int expectedSlots() {
        return expectedSlots;
    }

    void expectSlots(int count) {
        if (count > expectedSlots && count <= MOST_SLOTS) {
            expectedSlots = count;
        }
    }

    /** Returns what the interpreter keeps about calling this class; dropped when the class changes. */
    public @Nullable Object plan() {
        return plan;
    }

    public void plan(Object value) {
        plan = value;
    }

    private Map<String, Cell> table() {
        Map<String, Cell> now = attributes;
        return now != null ? now : fill();
    }

    private synchronized Map<String, Cell> fill() {
        Map<String, Cell> now = attributes;
        if (now == null) {
            TypeContent filled = new TypeContent(name);
            Consumer<TypeContent> filler = content;
            if (filler != null) {
                filler.accept(filled);
            }
            now = filled.cells();
            attributes = now;
            content = null;
        }
        return now;
    }

    @Override
    public String toString() {
        return "<class '" + displayName() + "'>";
    }
}
