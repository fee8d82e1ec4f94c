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
}
