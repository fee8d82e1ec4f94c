package lockstep.engine.builtin;

import lockstep.engine.type.Comparison;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Sorting;
import lockstep.engine.type.Types;
import lockstep.engine.type.Unboxed;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.Resume;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The functions that look through a whole iterable. */
final class Aggregates {
    private Aggregates() {}

    static void fill(PyModule module) {
        module.function(
                "len(obj, /)",
                (context, arguments) -> Ints.of(Operators.length(context, arguments[0])),
                Operators::lengthAtOnce);
        module.function("sum(iterable, /, start=0)", (context, arguments) -> sum(context, arguments[0], arguments[1]));
        module.function(
                "max(*args, key=None, default=?)",
                (context, arguments) -> extreme(context, "max", Comparison.GREATER, arguments));
        module.function(
                "min(*args, key=None, default=?)",
                (context, arguments) -> extreme(context, "min", Comparison.LESS, arguments));
        module.function("any(iterable, /)", (context, arguments) -> {
            PyIterator iterator = Iteration.of(context, arguments[0]);
            for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
                if (Operators.truth(context, item)) {
                    return true;
                }
            }
            return false;
        });
        module.function("all(iterable, /)", (context, arguments) -> {
            PyIterator iterator = Iteration.of(context, arguments[0]);
            for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
                if (!Operators.truth(context, item)) {
                    return false;
                }
            }
            return true;
        });
        module.function("sorted(iterable, /, *, key=None, reverse=False)", (context, arguments) -> {
            Object[] items = Iteration.toSized(context, arguments[0]);
            Sorting.sort(
                    context,
                    items,
                    arguments[1] == Singleton.NONE ? null : arguments[1],
                    Operators.truth(context, arguments[2]));
            return context.heap().listOf(items, items.length);
        });
        module.function(
                "iter(object, sentinel=?, /)",
                (context, arguments) -> arguments[1] == null
                        ? Iteration.iterator(context, arguments[0])
                        : untilMark(arguments[0], arguments[1]));
        module.function("next(iterator, default=?, /)", (context, arguments) -> {
            if (arguments[0] instanceof PyGenerator generator) {
                return new Resume(generator, Singleton.NONE, null, arguments[1]);
            }
            Object item = arguments[1] == null
                    ? Iteration.require(context, arguments[0])
                    : Iteration.next(context, arguments[0]);
            return item == null ? arguments[1] : item;
        });
    }

    private static PyIterator untilMark(Object callable, Object mark) {
        if (!Types.isCallable(callable)) {
            throw Errors.typeError("iter(v, w): v must be callable");
        }
        return Iteration.untilMark(callable, mark);
    }

    /** Floats are added with compensation, as CPython does since 3.12. */
    private static Object sum(Context context, Object iterable, Object start) {
        PyIterator iterator = Iteration.of(context, iterable);
        Object first = Unboxed.of(start);
        if (first instanceof String) {
            throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        }
        if (first instanceof PyBytes || first instanceof PyByteArray) {
            throw Errors.typeError(
                    "sum() can't sum %s [use b''.join(seq) instead]", first instanceof PyBytes ? "bytes" : "bytearray");
        }
        Object total = start;
        Object item = iterator.next(context);
        int turns = 0;
        while (item != null && !(total instanceof Double)) {
            Iteration.turn(context, ++turns);
            total = Operators.add(context, total, item);
            item = iterator.next(context);
        }
        if (item == null) {
            return total;
        }
        double sum = (Double) total;
        double lost = 0;
        while (item instanceof Double || item instanceof Long) {
            Iteration.turn(context, ++turns);
            if (item instanceof Double value) {
                double next = sum + value;
                lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
                sum = next;
            } else {
                sum += (Long) item;
            }
            item = iterator.next(context);
        }
        total = lost != 0 && !Double.isNaN(lost) && !Double.isInfinite(lost) ? sum + lost : sum;
        while (item != null) {
            total = Operators.add(context, total, item);
            item = iterator.next(context);
        }
        return total;
    }

    private static Object extreme(Context context, String name, Comparison better, @Nullable Object[] arguments) {
        Object[] values = (Object[]) java.util.Objects.requireNonNull(arguments[2]);
        Object key = arguments[0];
        Object absent = arguments[1];
        if (values.length == 0) {
            throw Errors.typeError("%s expected at least 1 argument, got 0", name);
        }
        if (values.length > 1 && absent != null) {
            throw Errors.typeError("Cannot specify a default for %s() with multiple positional arguments", name);
        }
        PyIterator iterator = Iteration.of(
                context, values.length == 1 ? values[0] : context.heap().listOf(values, values.length));
        Object best = null;
        Object bestKey = null;
        int turns = 0;
        for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
            Iteration.turn(context, ++turns);
            Object itemKey = key == null || key == Singleton.NONE ? item : context.call(key, item);
            if (bestKey == null || better.test(context, itemKey, bestKey)) {
                best = item;
                bestKey = itemKey;
            }
        }
        if (best != null) {
            return best;
        }
        if (absent == null) {
            throw Errors.valueError("%s() iterable argument is empty", name);
        }
        return absent;
    }
}
