package lockstep.engine.interpreter;

import lockstep.engine.value.Cell;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute instruction found out about instances of one shape. Immutable.
 *
 * @param shape the instances'
 * @param stamp the class's
 * @param slot the instance's slot, or -1
 * @param cell the class's cell, where the class has a plain value
 * @param method the function in the class that is bound or called
 * @param after the shape after the store, where it adds the attribute
 */
public record AttributeCache(
        Shape shape,
        Object stamp,
        int slot,
        @Nullable Cell cell,
        @Nullable Object method,
        @Nullable Shape after) {
    boolean fits(PyInstance instance) {
        return instance.shape() == shape && shape.owner().stamp() == stamp;
    }

    /** Returns the instance's own attribute, or null where the cache does not fit or it is not there. */
    @Nullable
    Object load(Memory memory, PyInstance instance) {
        return slot >= 0 && fits(instance) ? memory.load(instance, slot) : null;
    }

    /** Sets the instance's own attribute. @return false, with nothing done, where the cache does not fit */
    boolean store(Memory memory, PyInstance instance, Object value) {
        if (!fits(instance)) {
            return false;
        } else if (after != null) {
            return instance.add(shape, after, value);
        }
        memory.store(instance, slot, value);
        return true;
    }
}
