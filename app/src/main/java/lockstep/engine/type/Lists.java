package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyList;

/** Operations on lists that take any iterable. */
public final class Lists {
    private Lists() {}

    /** Makes a list that takes over the array. */
    public static PyList of(Context context, Object... items) {
        return context.heap().listOf(items, items.length);
    }

    /** Adds all items of an iterable; what was added stays when the iterable raises. */
    public static void extend(Context context, PyList list, Object iterable) {
        if (Iteration.isKnown(iterable)) {
            Object[] items = Iteration.toArray(context, iterable);
            list.extend(items, items.length);
            return;
        }
        PyIterator iterator = Iteration.of(context, iterable);
        Iteration.askLength(context, iterable);
        for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
            list.append(item);
            Iteration.turn(context, list.size());
        }
    }
}
