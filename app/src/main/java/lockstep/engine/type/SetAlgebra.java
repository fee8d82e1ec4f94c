package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFrozenSet;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PySet;
import org.jspecify.annotations.Nullable;

/** Sets made from sets, in the ways of CPython, so that results are iterated in its order. */
final class SetAlgebra {
    private SetAlgebra() {}

    static boolean isSetLike(Object value) {
        return value instanceof PySet || value instanceof DictView view && view.isSetLike();
    }

    static boolean isMutable(PySet set) {
        return !(set instanceof PyFrozenSet);
    }

    /** Returns a new set of the kind of the model. */
    static PySet empty(Context context, PySet model) {
        return isMutable(model) ? context.heap().set() : new PyFrozenSet();
    }

    static PySet copy(Context context, PySet set) {
        PySet copy = empty(context, set);
        copy.addAll(context, set);
        return copy;
    }

    /** Adds the items of an iterable. */
    static void update(Context context, PySet set, Object iterable) {
        Object source = Unboxed.of(iterable);
        if (source instanceof PySet other) {
            set.addAll(context, other);
        } else if (source instanceof PyDict dict) {
            set.presize(dict.size());
            for (Object key : dict.keys()) {
                set.add(context, key);
            }
        } else {
            PyIterator iterator = Iteration.of(context, iterable);
            for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
                set.add(context, item);
            }
        }
    }

    static boolean isSubset(Context context, PySet a, PySet b) {
        if (a.size() > b.size()) {
            return false;
        }
        for (Object item : a.toArray()) {
            if (!b.contains(context, item)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the argument as a set: itself where it is one. */
    static PySet asSet(Context context, Object iterable) {
        if (Unboxed.of(iterable) instanceof PySet set) {
            return set;
        }
        PySet set = context.heap().set();
        update(context, set, iterable);
        return set;
    }

    static PySet union(Context context, PySet a, Object b) {
        PySet result = copy(context, a);
        update(context, result, b);
        return result;
    }

    static PySet intersection(Context context, PySet a, Object b) {
        PySet result = empty(context, a);
        if (Unboxed.of(b) instanceof PySet other) {
            PySet walked = other.size() > a.size() ? a : other;
            PySet asked = walked == a ? other : a;
            for (Object item : walked.toArray()) {
                if (asked.contains(context, item)) {
                    result.add(context, item);
                }
            }
            return result;
        }
        PyIterator iterator = Iteration.of(context, b);
        for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
            if (a.contains(context, item)) {
                result.add(context, item);
            }
        }
        return result;
    }

    static PySet difference(Context context, PySet a, Object b) {
        Object source = Unboxed.of(b);
        int size = source instanceof PySet set ? set.size() : source instanceof PyDict dict ? dict.size() : -1;
        if (size < 0 || a.size() >> 2 > size) {
            PySet result = copy(context, a);
            remove(context, result, b);
            return result;
        }
        PySet result = empty(context, a);
        for (Object item : a.toArray()) {
            boolean there = source instanceof PySet set
                    ? set.contains(context, item)
                    : ((PyDict) source).get(context, item) != null;
            if (!there) {
                result.add(context, item);
            }
        }
        return result;
    }

    /** Removes the items of an iterable. */
    static void remove(Context context, PySet set, Object iterable) {
        Object source = Unboxed.of(iterable);
        if (source == set) {
            set.clear();
            return;
        }
        if (source instanceof PySet other) {
            PySet gone = other.size() >> 3 > set.size() ? intersection(context, set, other) : other;
            for (Object item : gone.toArray()) {
                set.remove(context, item);
            }
        } else {
            PyIterator iterator = Iteration.of(context, iterable);
            for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
                set.remove(context, item);
            }
        }
        set.compact();
    }

    static PySet symmetricDifference(Context context, PySet a, Object b) {
        PySet result = empty(context, a);
        update(context, result, b);
        toggle(context, result, a);
        return result;
    }

    /** Removes what is there and adds what is not. */
    static void toggle(Context context, PySet set, PySet other) {
        if (set == other) {
            set.clear();
            return;
        }
        for (Object item : other.toArray()) {
            if (!set.remove(context, item)) {
                set.add(context, item);
            }
        }
    }

    static @Nullable Object apply(Context context, Binary operator, PySet a, PySet b) {
        return switch (operator) {
            case OR -> union(context, a, b);
            case AND -> intersection(context, a, b);
            case SUBTRACT -> difference(context, a, b);
            case XOR -> symmetricDifference(context, a, b);
            default -> null;
        };
    }

    static @Nullable Object applyInPlace(Context context, Binary operator, PySet set, PySet other) {
        switch (operator) {
            case OR:
                update(context, set, other);
                return set;
            case AND:
                set.takeOver(intersection(context, set, other));
                return set;
            case SUBTRACT:
                remove(context, set, other);
                return set;
            case XOR:
                toggle(context, set, other);
                return set;
            default:
                return null;
        }
    }
}
