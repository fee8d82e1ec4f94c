package lockstep.engine.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lockstep.engine.value.Context;
import lockstep.engine.value.GenericAlias;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Iterating over anything. */
public final class Iteration {
    private static final int REFERENCE_BYTES = 8;

    /** A length for which no host has room. */
    private static final long BEYOND_MEMORY = 1L << 40;

    private static final int BOUND_CHECK = 1 << 20;
    private static final int LOOKED_AFTER = (1 << 14) - 1;

    private Iteration() {}

    /** Returns {@code iter(value)}: a {@link PyIterator}, or an object of the program with {@code __next__}. */
    public static Object iterator(Context context, Object value) {
        if (!(value instanceof PyInstance)) {
            PyIterator known = known(value);
            if (known != null) {
                return known;
            }
        }
        PyType type = Types.of(value);
        Object function = type.lookup("__iter__");
        if (function == null || function == Singleton.NONE) {
            boolean alias = value instanceof GenericAlias; // has items of another kind
            if (function == null && !alias && type.lookup("__getitem__") != null) {
                return new Iterators.OfSequence(value);
            }
            throw notIterable(value);
        }
        Object result = context.call(Objects.requireNonNull(Attributes.special(context, value, "__iter__")));
        if (!(result instanceof PyIterator) && Types.of(result).lookup("__next__") == null) {
            throw Errors.typeError("iter() returned non-iterator of type '%s'", Types.nameOf(result));
        }
        return result;
    }

    private static PyError notIterable(Object value) {
        return Errors.typeError("'%s' object is not iterable", Types.nameOf(value));
    }

    /** Returns an iterator over the value for use in Java. */
    public static PyIterator of(Context context, Object value) {
        return over(context, iterator(context, value));
    }

    /** Returns what {@link #iterator} gave, for use in Java. */
    static PyIterator over(Context context, Object iterator) {
        return iterator instanceof PyIterator known ? known : new Iterators.Calling(context, iterator);
    }

    /** Returns what a function gives as the next item; null, the end, when it raises StopIteration. */
    public static @Nullable Object given(Context context, Object function, Object... arguments) {
        try {
            return context.call(function, arguments);
        } catch (PyError error) {
            if (error.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
                return null;
            }
            throw error;
        }
    }

    /** Returns {@code next(iterator)}, or null at its end. */
    public static @Nullable Object next(Context context, Object iterator) {
        if (iterator instanceof PyIterator known) {
            return known.next(context);
        }
        if (Types.of(iterator).lookup("__next__") == null) {
            throw Errors.typeError("'%s' object is not an iterator", Types.nameOf(iterator));
        }
        return new Iterators.Calling(context, iterator).next(context);
    }

    /** Returns {@code next(iterator)}. @throws PyError StopIteration at its end, with the value a generator returned */
    public static Object require(Context context, Object iterator) {
        if (!(iterator instanceof PyIterator) && Types.of(iterator).lookup("__next__") != null) {
            return context.call(Objects.requireNonNull(Attributes.special(context, iterator, "__next__")));
        }
        Object item = next(context, iterator);
        if (item == null) {
            throw Errors.stopIteration();
        }
        return item;
    }

    /** Returns {@code iter(callable, mark)}. */
    public static PyIterator untilMark(Object callable, Object mark) {
        return new Iterators.OfCallable(callable, mark);
    }

    public static boolean isIterable(Object value) {
        PyType type = Types.of(value);
        return isKnown(value)
                || value instanceof PyIterator
                || type.lookup("__iter__") != null
                || type.lookup("__getitem__") != null;
    }

    /** Returns whether iterating runs no code of the program. */
    static boolean isKnown(Object value) {
        return value instanceof PyList
                || value instanceof PyTuple
                || value instanceof PyDict
                || value instanceof PySet
                || value instanceof PyRange
                || value instanceof String
                || value instanceof PyBytes;
    }

    private static @Nullable PyIterator known(Object value) {
        if (value instanceof PyList list) {
            return new Iterators.OfList(list);
        }
        if (value instanceof PyRange range) {
            return new RangeIterator(range);
        }
        if (value instanceof PyIterator iterator) {
            return iterator;
        }
        if (value instanceof PyTuple tuple) {
            return new Iterators.OfArray(tuple);
        }
        if (value instanceof PyDict dict) {
            return new Iterators.OfDict(dict, DictView.Part.KEYS);
        }
        if (value instanceof DictView view) {
            return new Iterators.OfDict(view.dict(), view.part());
        }
        if (value instanceof String text) {
            return new Iterators.OfString(text);
        }
        if (value instanceof PySet set) {
            return new Iterators.OfSet(set);
        }
        return value instanceof PyBytes bytes ? new Iterators.OfBytes(bytes) : null;
    }

    /** To be called in every turn of a loop that may be endless and runs no code of the program. */
    public static void turn(Context context, int turns) {
        if ((turns & LOOKED_AFTER) == 0) {
            context.stopIfOver();
        }
    }

    /** Returns a new array of all items. */
    public static Object[] toArray(Context context, Object value) {
        if (value instanceof PyList list) {
            return list.toArray();
        }
        if (value instanceof PyTuple tuple) {
            return tuple.items().clone();
        }
        if (value instanceof PyDict dict) {
            return dict.keys();
        }
        if (value instanceof PySet set) {
            return set.toArray();
        }
        if (value instanceof PyRange range) {
            Room.need(Ranges.size(range), 3 * REFERENCE_BYTES);
        }
        return rest(context, of(context, value));
    }

    private static Object[] rest(Context context, PyIterator iterator) {
        List<Object> items = new ArrayList<>();
        for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
            items.add(item);
            turn(context, items.size());
            if (items.size() % BOUND_CHECK == 0) {
                Room.need(items.size(), 2 * REFERENCE_BYTES);
            }
        }
        return items.toArray();
    }

    /** Returns a new array of all items of what is to become a sequence: its length is asked for, as a hint. */
    public static Object[] toSized(Context context, Object value) {
        if (!(value instanceof PyInstance) && !(value instanceof LengthHint)) {
            return toArray(context, value);
        }
        PyIterator iterator = of(context, value);
        askLength(context, value);
        return rest(context, iterator);
    }

    /**
     * Returns a new array of all items of what is looked at as a sequence: made into a list by way of its iterator.
     *
     * @param refusal what is wrong with a value that gives no iterator
     */
    static Object[] toSequence(Context context, Object value, String refusal) {
        Object iterator;
        try {
            iterator = isKnown(value) ? value : iterator(context, value);
        } catch (PyError error) {
            boolean refused = error.exception().type().isSubtypeOf(ExceptionTypes.TYPE_ERROR);
            throw refused ? Errors.typeError("%s", refusal) : error;
        }
        return toSized(context, iterator);
    }

    /**
     * Has {@code __len__} or {@code __length_hint__} of the program called, which may raise; a TypeError of them is
     * nobody's concern.
     */
    static void askLength(Context context, Object value) {
        Object sized = value instanceof LengthHint iterator ? iterator.sized() : value;
        if (!(sized instanceof PyInstance)) {
            return;
        }
        PyType type = Types.of(sized);
        try {
            if (type.lookup("__len__") instanceof PyFunction) {
                long length = Operators.length(context, sized);
                if (length > BEYOND_MEMORY) {
                    Room.need(length, REFERENCE_BYTES);
                }
                return;
            }
        } catch (PyError error) {
            if (!error.exception().type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
                throw error;
            }
        }
        if (sized == value && type.lookup("__length_hint__") instanceof PyFunction) {
            askHint(context, sized);
        }
    }

    private static void askHint(Context context, Object sized) {
        Object hint;
        try {
            hint = context.call(Objects.requireNonNull(Attributes.special(context, sized, "__length_hint__")));
        } catch (PyError error) {
            if (error.exception().type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
                return;
            }
            throw error;
        }
        if (hint == Singleton.NOT_IMPLEMENTED) {
            return;
        }
        if (!Index.isInt(Unboxed.of(hint))) {
            throw Errors.typeError("__length_hint__ must be an integer, not %s", Types.nameOf(hint));
        }
        if (Index.clamped(context, hint) < 0) {
            throw Errors.valueError("__length_hint__() should return >= 0");
        }
    }

    /** Returns a list of all items. */
    public static PyList toList(Context context, Object value) {
        Object[] items = toSized(context, value);
        return context.heap().listOf(items, items.length);
    }

    /**
     * Returns exactly so many items, for {@code a, b = value}.
     *
     * @throws PyError ValueError when there are more or fewer
     */
    public static Object[] unpack(Context context, Object value, int count) {
        if (value instanceof PyTuple tuple && tuple.size() == count) {
            return tuple.items();
        }
        if (value instanceof PyList || value instanceof PyTuple) {
            Object[] items = toArray(context, value);
            if (items.length != count) {
                throw items.length < count
                        ? few(count, "", items.length)
                        : Errors.valueError("too many values to unpack (expected %d)", count);
            }
            return items;
        }
        if (!isIterable(value)) {
            throw Errors.typeError("cannot unpack non-iterable %s object", Types.nameOf(value));
        }
        PyIterator iterator = of(context, value);
        Object[] items = new Object[count];
        for (int i = 0; i < count; i++) {
            Object item = iterator.next(context);
            if (item == null) {
                throw few(count, "", i);
            }
            items[i] = item;
        }
        if (iterator.next(context) != null) {
            throw Errors.valueError("too many values to unpack (expected %d)", count);
        }
        return items;
    }

    /** Returns the items for {@code a, *b, c = value}: the star's list at place {@code before}. */
    public static Object[] unpackStar(Context context, Object value, int before, int after) {
        if (!isIterable(value)) {
            throw Errors.typeError("cannot unpack non-iterable %s object", Types.nameOf(value));
        }
        Object[] places = new Object[before + 1 + after];
        PyIterator iterator = of(context, value);
        for (int i = 0; i < before; i++) {
            Object item = iterator.next(context);
            if (item == null) {
                throw few(before + after, "at least ", i);
            }
            places[i] = item;
        }
        askLength(context, iterator);
        Object[] items = rest(context, iterator);
        int middle = items.length - after;
        if (middle < 0) {
            throw few(before + after, "at least ", before + items.length);
        }
        places[before] = context.heap().listOf(java.util.Arrays.copyOf(items, middle), middle);
        System.arraycopy(items, middle, places, before + 1, after);
        return places;
    }

    private static PyError few(int expected, String least, int got) {
        return Errors.valueError("not enough values to unpack (expected %s%d, got %d)", least, expected, got);
    }
}
