package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Typed;
import org.jspecify.annotations.Nullable;

/** An iterator that programs see as an object with a type. Confined to one thread at a time. */
public abstract class NativeIterator implements PyIterator, Typed {
    /** Makes the type of such iterators. */
    public static PyType makeType(String name) {
        return PyType.builtin(name, Types.OBJECT, NativeIterator::fill);
    }

    /** Fills in what every iterator has. */
    public static void fill(TypeContent content) {
        content.method("__iter__(self, /)", (context, arguments) -> arguments[0]);
        content.method("__next__(self, /)", (context, arguments) -> {
            Object item = ((PyIterator) arguments[0]).next(context);
            if (item == null) {
                throw Errors.stopIteration();
            }
            return item;
        });
        content.method("__length_hint__(self, /)", (context, arguments) -> Ints.of(0));
    }

    @Override
    public abstract @Nullable Object next(Context context);

    /** Returns the collection or iterator, or an array of several, that it asks for each item; null: it has its items itself. */
    public @Nullable Object source() {
        return null;
    }
}
