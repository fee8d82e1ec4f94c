package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.DictWalk;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyIterator;

/** Operations on dicts that concern the whole. */
public final class Dicts {
    private Dicts() {}

    /** Returns {@code d[key]}. @throws lockstep.engine.value.PyError KeyError */
    public static Object get(Context context, PyDict dict, Object key) {
        Object value = dict.get(context, key);
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    /** Returns a new dict with the same entries. */
    public static PyDict copy(Context context, PyDict dict) {
        PyDict copy = context.heap().dict();
        copy.fillFrom(dict);
        return copy;
    }

    /** Does {@code dict.update(other)}: from a mapping or an iterable of pairs. */
    public static void update(Context context, PyDict dict, Object other) {
        Object source = Unboxed.of(other);
        if (source instanceof PyDict from) {
            if (from == dict) {
                return;
            }
            PyDict stable = copy(context, from);
            DictWalk walk = new DictWalk(stable);
            while (walk.next()) {
                dict.put(context, walk.key(), walk.value());
            }
        } else if (Types.of(other).lookup("keys") != null) {
            Object keys = context.call(Attributes.get(context, other, "keys"));
            PyIterator iterator = Iteration.of(context, keys);
            for (Object key = iterator.next(context); key != null; key = iterator.next(context)) {
                dict.put(context, key, Subscripts.get(context, other, key));
            }
        } else {
            updateFromPairs(context, dict, other);
        }
    }

    private static void updateFromPairs(Context context, PyDict dict, Object pairs) {
        PyIterator iterator = Iteration.of(context, pairs);
        int number = 0;
        for (Object pair = iterator.next(context); pair != null; pair = iterator.next(context)) {
            Object[] both = Iteration.toSequence(
                    context, pair, "cannot convert dictionary update sequence element #" + number + " to a sequence");
            if (both.length != 2) {
                throw Errors.valueError(
                        "dictionary update sequence element #%d has length %d; 2 is required", number, both.length);
            }
            dict.put(context, both[0], both[1]);
            number++;
        }
    }
}
