package lockstep.engine.interpreter;

import lockstep.engine.value.Cell;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.Shape;
import org.jspecify.annotations.Nullable;

/** What an attribute instruction found out about instances of one shape. Immutable. */
final class AttributeCache {
    private final Shape shape;
    private final Object stamp;
    /** The instance's slot, or -1. */
    final int slot;
    /** The class's cell, where the class has a plain value. */
    final @Nullable Cell cell;
    /** The function in the class that is bound or called. */
    final @Nullable Object method;
    /** The shape after the store, where it adds the attribute. */
    final @Nullable Shape after;

    AttributeCache(
            Shape shape, Object stamp, int slot, @Nullable Cell cell, @Nullable Object method, @Nullable Shape after) {
        this.shape = shape;
        this.stamp = stamp;
        this.slot = slot;
        this.cell = cell;
        this.method = method;
        this.after = after;
    }

    boolean fits(PyInstance instance) {
        return instance.shape() == shape && shape.owner().stamp() == stamp;
    }

    Shape before() {
        return shape;
    }
}
