package lockstep.engine.interpreter;

import lockstep.engine.type.Subscripts;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyInstance;
import org.jspecify.annotations.Nullable;

/**
 * The one way to what threads share: globals, captured variables, attributes and items. A process that runs programs
 * loads one implementation only, so that the loop calls it directly.
 */
public abstract class Memory {
    /** Reads a global or captured variable; null when it is unbound. */
    public abstract @Nullable Object load(Cell cell);

    /** Writes a global or captured variable; null unbinds it. */
    public abstract void store(Cell cell, @Nullable Object value);

    /** Reads an attribute in a known slot; null when it was deleted. */
    public abstract @Nullable Object load(PyInstance instance, int slot);

    /** Writes an attribute in a known slot. */
    public abstract void store(PyInstance instance, int slot, Object value);

    /** Returns {@code container[index]}. */
    public abstract Object loadItem(Context context, Object container, Object index);

    /** Does {@code container[index] = value}. */
    public abstract void storeItem(Context context, Object container, Object index, Object value);

    /** Real memory: reads with acquire, writes with release. Stateless. */
    public static final class Shared extends Memory {
        @Override
        public @Nullable Object load(Cell cell) {
            return cell.get();
        }

        @Override
        public void store(Cell cell, @Nullable Object value) {
            cell.set(value);
        }

        @Override
        public @Nullable Object load(PyInstance instance, int slot) {
            return instance.slot(slot);
        }

        @Override
        public void store(PyInstance instance, int slot, Object value) {
            instance.slot(slot, value);
        }

        @Override
        public Object loadItem(Context context, Object container, Object index) {
            return Subscripts.get(context, container, index);
        }

        @Override
        public void storeItem(Context context, Object container, Object index, Object value) {
            Subscripts.set(context, container, index, value);
        }
    }
}
