package lockstep.engine.builtin;

import lockstep.engine.type.Errors;
import lockstep.engine.type.Index;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.NativeIterator;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import org.jspecify.annotations.Nullable;

/** {@code enumerate(iterable, start)}. */
final class Enumerate extends NativeIterator {
    static final PyType TYPE = PyType.builtin("enumerate", Types.OBJECT, Enumerate::fillType);

    private final PyIterator iterator;
    private Object number;

    private Enumerate(PyIterator iterator, Object start) {
        this.iterator = iterator;
        this.number = start;
    }

    private static void fillType(TypeContent content) {
        fill(content);
        content.constructor(
                "enumerate(cls, iterable=?, start=0)",
                (context, arguments) -> make(context, arguments[1], arguments[2]));
    }

    private static Object make(Context context, @Nullable Object iterable, Object start) {
        if (iterable == null) {
            throw Errors.typeError("enumerate() missing required argument 'iterable'");
        }
        Object number = Index.exact(context, start);
        return new Enumerate(Iteration.of(context, iterable), number);
    }

    @Override
    public Object source() {
        return iterator;
    }

    @Override
    public @Nullable Object next(Context context) {
        Object item = iterator.next(context);
        if (item == null) {
            return null;
        }
        Object now = number;
        number = Operators.add(context, now, Ints.of(1));
        return new PyTuple(now, item);
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
