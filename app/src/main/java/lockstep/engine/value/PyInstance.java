package lockstep.engine.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a class: its attributes in slots that its {@link Shape} names. Slots are never moved or copied, so that
 * a store is never lost, also without a GIL; what exceeds the first array goes to a chain of chunks. Thread-safe: slots
 * are read with acquire and written with release; an attribute is added by exchanging the shape.
 */
public class PyInstance implements Typed, Attributed {
    private static final int CHUNK = 8;
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Object[].class);
    private static final VarHandle SHAPE;

    static {
        try {
            SHAPE = MethodHandles.lookup().findVarHandle(PyInstance.class, "shape", Shape.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile PyType type;
    private final Object[] slots;
    private volatile Shape shape;
    private volatile @Nullable Chunk more;

    private static final class Chunk {
        private final Object[] slots = new Object[CHUNK];
        private volatile @Nullable Chunk more;
    }

    public PyInstance(PyType type) {
        this.type = type;
        this.shape = type.rootShape();
        this.slots = new Object[type.expectedSlots()];
    }

    @Override
    public final PyType type() {
        return type;
    }

    /** Makes it an instance of another class, its attributes kept ({@code x.__class__ = C}). */
    public final synchronized void become(PyType other) {
        Shape moved = other.rootShape();
        for (String name : shape.names()) {
            moved = moved.with(name);
        }
        type = other;
        shape = moved;
    }

    /** Returns the present shape; it only grows. */
    public final Shape shape() {
        return shape;
    }

    /** Returns the content of a slot that the shape has, or null when the attribute was deleted. */
    public final @Nullable Object slot(int index) {
        Object[] first = slots;
        if (index < first.length) {
            return SLOT.getAcquire(first, index);
        }
        int rest = index - first.length;
        Chunk chunk = more;
        while (chunk != null && rest >= CHUNK) {
            rest -= CHUNK;
            chunk = chunk.more;
        }
        return chunk == null ? null : SLOT.getAcquire(chunk.slots, rest);
    }

    /** Writes a slot that the shape has; null deletes the attribute. */
    public final void slot(int index, @Nullable Object value) {
        Object[] first = slots;
        if (index < first.length) {
            SLOT.setRelease(first, index, value);
            return;
        }
        int rest = index - first.length;
        Chunk chunk = more;
        while (chunk != null && rest >= CHUNK) {
            rest -= CHUNK;
            chunk = chunk.more;
        }
        if (chunk == null) {
            throw new IllegalStateException("slot " + index + " is not in the shape");
        }
        SLOT.setRelease(chunk.slots, rest, value);
    }

    /** Returns the instance's own attribute, or null. */
    public final @Nullable Object attribute(String name) {
        Shape now = shape;
        PyDict dict = now.isElsewhere() ? dictFor(now, name) : null;
        if (dict != null) {
            return dict.get(name);
        }
        int slot = now.slot(name);
        return slot < 0 ? null : slot(slot);
    }

    /** Sets the instance's own attribute, whatever the class says of the name. */
    @Override
    public final void attribute(String name, Object value) {
        Shape now = shape;
        PyDict dict = now.isElsewhere() ? dictFor(now, name) : null;
        int slot = now.slot(name);
        if (dict != null) {
            dict.put(name, value);
        } else if (slot >= 0) {
            slot(slot, value);
        } else {
            add(name, value);
        }
    }

    /** Deletes the instance's own attribute. @return whether it was there */
    @Override
    public final boolean removeAttribute(String name) {
        Shape now = shape;
        PyDict dict = now.isElsewhere() ? dictFor(now, name) : null;
        if (dict != null) {
            return dict.remove(name);
        }
        int slot = now.slot(name);
        if (slot < 0 || slot(slot) == null) {
            return false;
        }
        slot(slot, null);
        return true;
    }

    /**
     * Goes back to what it was when it had that shape; nothing else may use it meanwhile.
     *
     * @param from the position of the first slot's content in {@code values}
     */
    public final void restore(Shape earlier, @Nullable Object[] values, int from) {
        type = earlier.owner();
        shape = earlier;
        for (int i = from; i < values.length; i++) {
            slot(i - from, values[i]);
        }
    }

    /** Returns a copy of the attributes in the order of their first assignment. */
    public final Map<String, Object> attributes() {
        Map<String, Object> all = new LinkedHashMap<>();
        Shape now = shape;
        int index = 0;
        for (String name : now.names()) {
            Object value = slot(index++);
            if (value != null && index - 1 != now.dictSlot()) {
                all.put(name, value);
            }
        }
        PyDict dict = sharedDict();
        if (dict != null) {
            addNames(dict, all);
        }
        return all;
    }

    @Override
    public final Map<String, Object> dictContent() {
        Map<String, Object> all = attributes();
        all.keySet().removeIf(name -> type.lookup(name) instanceof Slot);
        return all;
    }

    private static void addNames(PyDict dict, Map<String, Object> all) {
        for (Object key : dict.keys()) {
            Object value = key instanceof String name ? dict.get(name) : null;
            if (value != null) {
                all.put((String) key, value);
            }
        }
    }

    /**
     * Has its attributes in that dict from now on ({@code x.__dict__ = d}); those that classes name in their
     * {@code __slots__} stay.
     *
     * @param dict a {@link PyDict} or an instance of a class that derives from it
     */
    public final synchronized void attributesIn(Object dict) {
        while (!shape.isElsewhere()) {
            add(shape, shape.with(Shape.DICT), dict);
        }
        Shape now = shape;
        slot(now.dictSlot(), dict);
        for (String name : now.names()) {
            int slot = now.slot(name);
            if (slot != now.dictSlot() && !(type.lookup(name) instanceof Slot)) {
                slot(slot, null);
            }
        }
    }

    /** Returns what the program gave it as its {@code __dict__}, or null. */
    public final @Nullable Object givenDict() {
        int slot = shape.dictSlot();
        return slot < 0 ? null : slot(slot);
    }

    /** Returns the dict that it has its attributes in because the program gave it one, or null. */
    public final @Nullable PyDict sharedDict() {
        Object given = givenDict();
        return given instanceof PyDerived derived ? (PyDict) derived.value() : (PyDict) given;
    }

    private @Nullable PyDict dictFor(Shape now, String name) {
        return now.slot(name) >= 0 && type.lookup(name) instanceof Slot ? null : sharedDict();
    }

    /** Claims a slot by changing the shape, then fills it: until then the attribute counts as not there. */
    private void add(String name, Object value) {
        while (true) {
            Shape before = shape;
            int slot = before.slot(name);
            if (slot >= 0) {
                slot(slot, value);
                return;
            }
            if (add(before, before.with(name), value)) {
                return;
            }
        }
    }

    /**
     * Adds the attribute that one shape has more than the other.
     *
     * @return false, with nothing done, when the shape is not {@code before}
     */
    public final boolean add(Shape before, Shape after, Object value) {
        int index = before.size();
        if (index >= slots.length) {
            grow(index - slots.length);
            type.expectSlots(index + 1);
        }
        if (!SHAPE.compareAndSet(this, before, after)) {
            return false;
        }
        slot(index, value);
        return true;
    }

    private synchronized void grow(int rest) {
        Chunk chunk = more;
        if (chunk == null) {
            chunk = more = new Chunk();
        }
        for (int left = rest; left >= CHUNK; left -= CHUNK) {
            Chunk next = chunk.more;
            if (next == null) {
                next = chunk.more = new Chunk();
            }
            chunk = next;
        }
    }
}
