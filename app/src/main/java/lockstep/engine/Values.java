package lockstep.engine;

import lockstep.engine.value.PyTuple;
import lockstep.python.code.Singleton;

/** Values of the engine for those who call functions of a {@link Run}. Stateless. */
public final class Values {
    private Values() {}

    /** Python's None. */
    public static Object none() {
        return Singleton.NONE;
    }

    /** A tuple of values of the engine. */
    public static Object tuple(Object... items) {
        return new PyTuple(items.clone());
    }

    /**
     * The items of a tuple.
     *
     * @throws IllegalArgumentException when the value is no tuple
     */
    public static Object[] items(Object tuple) {
        if (tuple instanceof PyTuple items) {
            return items.items().clone();
        }
        throw new IllegalArgumentException("no tuple: " + tuple.getClass().getSimpleName());
    }
}
