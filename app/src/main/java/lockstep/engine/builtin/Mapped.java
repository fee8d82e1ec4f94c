package lockstep.engine.builtin;

import lockstep.engine.type.Errors;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.NativeIterator;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import org.jspecify.annotations.Nullable;

/** {@code map(function, *iterables)}. */
final class Mapped extends NativeIterator {
    static final PyType TYPE = PyType.builtin("map", Types.OBJECT, Mapped::fillType);

    private final Object function;
    private final PyIterator[] iterators;

    private Mapped(Object function, PyIterator[] iterators) {
        this.function = function;
        this.iterators = iterators;
    }

    private static void fillType(TypeContent content) {
        fill(content);
        content.constructor("map(cls, *args)", (context, arguments) -> {
            Object[] given = (Object[]) arguments[1];
            if (given.length < 2) {
                throw Errors.typeError("map() must have at least two arguments.");
            }
            return new Mapped(given[0], Zip.iterators(context, given, 1));
        });
    }

    @Override
    public Object source() {
        return iterators;
    }

    @Override
    public @Nullable Object next(Context context) {
        Object[] items = new Object[iterators.length];
        for (int i = 0; i < items.length; i++) {
            Object item = iterators[i].next(context);
            if (item == null) {
                return null;
            }
            items[i] = item;
        }
        return Iteration.given(context, function, items);
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
