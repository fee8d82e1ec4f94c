package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.TypeContent;
import org.jspecify.annotations.Nullable;

/** The methods of {@code range}. */
final class RangeMethods {
    private RangeMethods() {}

    private static PyRange self(Object[] arguments) {
        return Arguments.self(arguments, PyRange.class, Types.RANGE);
    }

    static void fill(TypeContent content) {
        Dunders.basics(content);
        Dunders.hash(content);
        Dunders.container(content);
        Dunders.items(content);
        content.constructor("range(cls, start, stop=?, step=?, /)", RangeMethods::make);
        content.method(
                "count(self, value, /)",
                (context, arguments) -> Ints.of(Ranges.contains(context, self(arguments), arguments[1]) ? 1 : 0));
        content.method("index(self, value, /)", (context, arguments) -> {
            PyRange range = self(arguments);
            if (!Index.isInt(arguments[1])) {
                long place = Ranges.indexOf(context, range, arguments[1]);
                if (place < 0) {
                    throw Errors.valueError("sequence.index(x): x not in sequence");
                }
                return Ints.of(place);
            }
            if (!Ranges.contains(context, range, arguments[1])) {
                throw Errors.valueError("%s is not in range", Text.repr(context, arguments[1]));
            }
            return Ints.of((Index.of(context, arguments[1]) - range.start()) / range.step());
        });
        content.method("__reversed__(self, /)", (context, arguments) -> new RangeIterator(reversed(self(arguments))));
        content.property(
                "start", (context, arguments) -> Ints.of(self(arguments).start()));
        content.property("stop", (context, arguments) -> Ints.of(self(arguments).stop()));
        content.property("step", (context, arguments) -> Ints.of(self(arguments).step()));
    }

    private static Object make(Context context, @Nullable Object[] arguments) {
        Object first = java.util.Objects.requireNonNull(arguments[1]);
        if (arguments[2] == null) {
            return new PyRange(0, Index.of(context, first), 1);
        }
        long start = Index.of(context, first);
        long stop = Index.of(context, arguments[2]);
        long step = arguments[3] == null ? 1 : Index.of(context, arguments[3]);
        if (step == 0) {
            throw Errors.valueError("range() arg 3 must not be zero");
        }
        return new PyRange(start, stop, step);
    }

    static PyRange reversed(PyRange range) {
        long size = Ranges.size(range);
        long last = range.start() + (size - 1) * range.step();
        return size == 0 ? new PyRange(0, 0, 1) : new PyRange(last, range.start() - range.step(), -range.step());
    }
}
