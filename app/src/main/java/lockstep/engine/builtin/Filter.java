package lockstep.engine.builtin;

import lockstep.engine.type.Iteration;
import lockstep.engine.type.NativeIterator;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** {@code filter(function, iterable)}. */
final class Filter extends NativeIterator {
    static final PyType TYPE = PyType.builtin("filter", Types.OBJECT, Filter::fillType);

    private final Object function;
    private final PyIterator iterator;

    private Filter(Object function, PyIterator iterator) {
        this.function = function;
        this.iterator = iterator;
    }

    private static void fillType(TypeContent content) {
        fill(content);
        content.constructor(
                "filter(cls, function, iterable, /)",
                (context, arguments) -> new Filter(arguments[1], Iteration.of(context, arguments[2])));
    }

    @Override
    public Object source() {
        return iterator;
    }

    @Override
    public @Nullable Object next(Context context) {
        for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
            Object answer = function == Singleton.NONE ? item : Iteration.given(context, function, item);
            if (answer == null) {
                return null;
            }
            if (Operators.truth(context, answer)) {
                return item;
            }
        }
        return null;
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
