package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Sets made from the keys or items of a dict and anything that can be iterated. */
final class ViewAlgebra {
    private ViewAlgebra() {}

    /** Whether the value is a view that counts as a set. */
    static boolean isOne(Object value) {
        return value instanceof DictView view && view.isSetLike();
    }

    /** Computes where at least one operand is such a view; null for other operators. */
    static @Nullable Object apply(Context context, Binary operator, Object a, Object b) {
        return switch (operator) {
            case AND -> intersection(context, a, b);
            case OR -> {
                PySet result = set(context, a);
                SetAlgebra.update(context, result, b);
                yield result;
            }
            case SUBTRACT -> {
                PySet result = set(context, a);
                SetAlgebra.remove(context, result, b);
                yield result;
            }
            case XOR -> {
                if (a instanceof DictView left && b instanceof DictView right && isItems(left) && isItems(right)) {
                    yield differingItems(context, left.dict(), right.dict());
                }
                PySet result = set(context, a);
                SetAlgebra.toggle(context, result, SetAlgebra.asSet(context, b));
                yield result;
            }
            default -> null;
        };
    }

    /** Compares a view with a set or another view; what they hold need not be hashable. */
    static Object compare(Context context, Comparison comparison, Object view, Object value) {
        Object other = Unboxed.of(value);
        if (!SetAlgebra.isSetLike(other)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        long here = Operators.length(context, view);
        long there = Operators.length(context, other);
        return switch (comparison) {
            case EQUAL -> here == there && isWithin(context, view, other);
            case NOT_EQUAL -> here != there || !isWithin(context, view, other);
            case LESS -> here < there && isWithin(context, view, other);
            case LESS_EQUAL -> here <= there && isWithin(context, view, other);
            case GREATER -> here > there && isWithin(context, other, view);
            case GREATER_EQUAL -> here >= there && isWithin(context, other, view);
        };
    }

    private static boolean isWithin(Context context, Object items, Object container) {
        for (Object item : Iteration.toArray(context, items)) {
            if (!Subscripts.contains(context, container, item)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a view and something that can be iterated have nothing in common. */
    static boolean isDisjoint(Context context, Object view, Object other) {
        if (view == other) {
            return Operators.length(context, view) == 0;
        }
        PyIterator iterator = Iteration.of(context, other);
        for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
            if (Subscripts.contains(context, view, item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isItems(DictView view) {
        return view.part() == DictView.Part.ITEMS;
    }

    private static PySet set(Context context, Object iterable) {
        PySet set = context.heap().set();
        SetAlgebra.update(context, set, iterable);
        return set;
    }

    private static PySet intersection(Context context, Object a, Object b) {
        boolean first = isOne(a);
        DictView view = (DictView) (first ? a : b);
        Object other = first ? b : a;
        if (other instanceof PySet set
                && SetAlgebra.isMutable(set)
                && view.dict().size() <= set.size()) {
            return SetAlgebra.intersection(context, set, view);
        }
        if (other instanceof DictView wide
                && isOne(wide)
                && wide.dict().size() > view.dict().size()) {
            other = view;
            view = wide;
        }
        PySet result = context.heap().set();
        PyIterator iterator = Iteration.of(context, other);
        for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
            if (DictMethods.viewContains(context, view, item)) {
                result.add(context, item);
            }
        }
        return result;
    }

    private static PySet differingItems(Context context, PyDict a, PyDict b) {
        PyDict small = a.size() > b.size() ? b : a;
        PyDict large = small == a ? b : a;
        PySet result = context.heap().set();
        addMissing(context, result, large, small);
        addMissing(context, result, small, large);
        return result;
    }

    private static void addMissing(Context context, PySet result, PyDict from, PyDict other) {
        for (Object key : from.keys()) {
            Object value = from.get(context, key);
            Object there = value == null ? null : other.get(context, key);
            if (value != null && (there == null || !Comparison.same(context, there, value))) {
                result.add(context, new PyTuple(key, value));
            }
        }
    }
}
