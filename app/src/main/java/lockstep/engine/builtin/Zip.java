package lockstep.engine.builtin;

import lockstep.engine.type.Errors;
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

/** {@code zip(*iterables)}. */
final class Zip extends NativeIterator {
    static final PyType TYPE = PyType.builtin("zip", Types.OBJECT, Zip::fillType);

    private final PyIterator[] iterators;
    private final boolean strict;
    private boolean done;

    private Zip(PyIterator[] iterators, boolean strict) {
        this.iterators = iterators;
        this.strict = strict;
        this.done = iterators.length == 0;
    }

    private static void fillType(TypeContent content) {
        fill(content);
        content.constructor(
                "zip(cls, *args, strict=False)",
                (context, arguments) -> new Zip(
                        iterators(context, (Object[]) arguments[2], 0), Operators.truth(context, arguments[1])));
    }

    /** Returns iterators over the values from a place on. */
    static PyIterator[] iterators(Context context, Object[] values, int from) {
        PyIterator[] iterators = new PyIterator[values.length - from];
        for (int i = from; i < values.length; i++) {
            iterators[i - from] = Iteration.of(context, values[i]);
        }
        return iterators;
    }

    @Override
    public Object source() {
        return iterators;
    }

    @Override
    public @Nullable Object next(Context context) {
        if (done) {
            return null;
        }
        Object[] items = new Object[iterators.length];
        for (int i = 0; i < items.length; i++) {
            Object item = iterators[i].next(context);
            if (item == null) {
                done = true;
                if (strict) {
                    checkEnd(context, i);
                }
                return null;
            }
            items[i] = item;
        }
        return new PyTuple(items);
    }

    private void checkEnd(Context context, int ended) {
        if (ended > 0) {
            throw Errors.valueError(
                    "zip() argument %d is shorter than argument%s", ended + 1, ended == 1 ? " 1" : "s 1-" + ended);
        }
        for (int i = 1; i < iterators.length; i++) {
            if (iterators[i].next(context) != null) {
                throw Errors.valueError(
                        "zip() argument %d is longer than argument%s", i + 1, i == 1 ? " 1" : "s 1-" + i);
            }
        }
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
