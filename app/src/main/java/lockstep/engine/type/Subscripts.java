package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Slice;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** {@code a[b]} and {@code a in b}. */
public final class Subscripts {
    private Subscripts() {}

    /** Returns {@code container[key]}. */
    public static Object get(Context context, Object container, Object key) {
        if (container instanceof PyList list) {
            if (key instanceof Long index) {
                Object item = list.get(index);
                if (item == null) {
                    throw Errors.indexError("list index out of range");
                }
                return item;
            }
        } else if (container instanceof PyDict dict) {
            Object value = dict.get(context, key);
            if (value == null) {
                throw Errors.keyError(key);
            }
            return value;
        }
        if (!(container instanceof PyInstance)) {
            Object item = getBuiltin(context, container, key);
            if (item != null) {
                return item;
            }
        }
        return getByMethod(context, container, key);
    }

    /** Returns the item of a builtin container other than an instance, or null when it is none. */
    static @Nullable Object getBuiltin(Context context, Object container, Object key) {
        if (container instanceof PyList list) {
            if (key instanceof Slice slice) {
                Object[] part = list.slice(bounds(context, slice));
                return context.heap().listOf(part, part.length);
            }
            Object item = list.get(place(context, key, "list"));
            if (item == null) {
                throw Errors.indexError("list index out of range");
            }
            return item;
        }
        if (container instanceof PyTuple tuple) {
            return ofTuple(context, tuple, key);
        }
        if (container instanceof String text) {
            return key instanceof Slice slice
                    ? Strings.slice(text, bounds(context, slice))
                    : Strings.get(text, place(context, key, "string"));
        }
        if (container instanceof PyDict dict) {
            return Dicts.get(context, dict, key);
        }
        if (container instanceof PyRange range) {
            return key instanceof Slice slice
                    ? Ranges.slice(range, bounds(context, slice))
                    : Ranges.get(range, place(context, key, "range"));
        }
        return container instanceof PyBytes bytes ? ofBytes(context, bytes, key) : null;
    }

    private static Object ofTuple(Context context, PyTuple tuple, Object key) {
        if (key instanceof Slice slice) {
            int[] bounds = bounds(context, slice).of(tuple.size());
            Object[] part = new Object[bounds[3]];
            for (int i = 0; i < part.length; i++) {
                part[i] = tuple.get(bounds[0] + i * bounds[2]);
            }
            return new PyTuple(part);
        }
        long place = place(context, key, "tuple");
        long index = place < 0 ? place + tuple.size() : place;
        if (index < 0 || index >= tuple.size()) {
            throw Errors.indexError("tuple index out of range");
        }
        return tuple.get((int) index);
    }

    private static Object ofBytes(Context context, PyBytes bytes, Object key) {
        byte[] all = bytes.bytes();
        if (key instanceof Slice slice) {
            int[] bounds = bounds(context, slice).of(all.length);
            byte[] part = new byte[bounds[3]];
            for (int i = 0; i < part.length; i++) {
                part[i] = all[bounds[0] + i * bounds[2]];
            }
            return new PyBytes(part);
        }
        long place = place(context, key, "byte");
        long index = place < 0 ? place + all.length : place;
        if (index < 0 || index >= all.length) {
            throw Errors.indexError("index out of range");
        }
        return Ints.of(all[(int) index] & 0xff);
    }

    private static Object getByMethod(Context context, Object container, Object key) {
        PyType type = Types.of(container);
        if (type.lookup("__getitem__") != null) {
            Object method = java.util.Objects.requireNonNull(Attributes.special(context, container, "__getitem__"));
            return context.call(method, key);
        }
        if (container instanceof PyType cls) {
            Object method = Attributes.getOrNull(context, cls, "__class_getitem__");
            if (method != null) {
                return context.call(method, key);
            }
            if (cls == Types.TYPE || cls.lookup("__type_params__") != null) {
                return HintTypes.alias(cls, key);
            }
            throw Errors.typeError("type '%s' is not subscriptable", cls.nameInMessages());
        }
        throw Errors.typeError("'%s' object is not subscriptable", type.nameInMessages());
    }

    /** Does {@code container[key] = value}. */
    public static void set(Context context, Object container, Object key, Object value) {
        if (container instanceof PyDict dict) {
            dict.put(context, key, value);
        } else if (container instanceof PyList list) {
            setInList(context, list, key, value);
        } else {
            context.call(itemMethod(context, container, key, "__setitem__"), key, value);
        }
    }

    private static void setInList(Context context, PyList list, Object key, Object value) {
        if (key instanceof Slice slice) {
            Slice.Bounds bounds = bounds(context, slice);
            if (!Iteration.isIterable(value)) {
                throw Errors.typeError("must assign iterable to extended slice");
            }
            Object[] items = Iteration.toArray(context, value);
            int count = list.replaceSlice(bounds, items);
            if (count >= 0) {
                throw Errors.valueError(
                        "attempt to assign sequence of size %d to extended slice of size %d", items.length, count);
            }
        } else if (!list.set(place(context, key, "list"), value)) {
            throw Errors.indexError("list assignment index out of range");
        }
    }

    /** Does {@code del container[key]}. */
    public static void delete(Context context, Object container, Object key) {
        if (container instanceof PyDict dict) {
            if (dict.remove(context, key) == null) {
                throw Errors.keyError(key);
            }
        } else if (container instanceof PyList list) {
            if (key instanceof Slice slice) {
                list.replaceSlice(bounds(context, slice), null);
            } else if (list.pop(place(context, key, "list")) == null) {
                throw Errors.indexError("list assignment index out of range");
            }
        } else {
            context.call(itemMethod(context, container, key, "__delitem__"), key);
        }
    }

    /** Returns the method that sets or deletes an item. */
    private static Object itemMethod(Context context, Object container, Object key, String name) {
        PyType type = Types.of(container);
        if (type.lookup(name) != null) {
            return java.util.Objects.requireNonNull(Attributes.special(context, container, name));
        }
        boolean deletes = name.equals("__delitem__");
        if (type.lookup(deletes ? "__setitem__" : "__delitem__") != null) {
            throw Errors.attributeError("%s", name);
        }
        boolean place = isSequenceLike(container) && Index.isInt(key);
        if (place && key instanceof java.math.BigInteger) {
            throw Errors.indexError("cannot fit 'int' into an index-sized integer");
        }
        String refuses = place && deletes ? "doesn't" : "does not";
        String what = deletes ? "deletion" : "assignment";
        throw Errors.typeError("'%s' object %s support item %s", type.name(), refuses, what);
    }

    /** Whether CPython has the value among its sequences, which is told by the words of an error only. */
    static boolean isSequenceLike(Object value) {
        return Sequences.isSequence(value)
                || value instanceof PyRange
                || value instanceof PySet
                || value instanceof PyDict
                || value instanceof DictView
                || value instanceof MemoryView
                || (value instanceof PyInstance && !(value instanceof PyException));
    }

    /** Returns {@code item in container}. */
    public static boolean contains(Context context, Object container, Object item) {
        if (!(container instanceof PyInstance)) {
            Boolean found = containsBuiltin(context, container, item);
            if (found != null) {
                return found;
            }
        }
        Object function = Types.of(container).lookup("__contains__");
        if (function != null && function != Singleton.NONE) {
            Object method = java.util.Objects.requireNonNull(Attributes.special(context, container, "__contains__"));
            return Operators.truth(context, context.call(method, item));
        }
        PyIterator iterator;
        try {
            iterator = Iteration.of(context, container);
        } catch (PyError error) {
            throw error.exception().type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)
                    ? Errors.typeError("argument of type '%s' is not iterable", Types.nameOf(container))
                    : error;
        }
        int turns = 0;
        for (Object next = iterator.next(context); next != null; next = iterator.next(context)) {
            Iteration.turn(context, ++turns);
            if (Comparison.same(context, next, item)) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Boolean containsBuiltin(Context context, Object container, Object item) {
        if (container instanceof PyDict dict) {
            return dict.get(context, item) != null;
        }
        if (container instanceof PySet set) {
            Object key = item instanceof PySet other && SetAlgebra.isMutable(other)
                    ? SetMethods.frozen(context, other)
                    : item;
            return set.contains(context, key);
        }
        if (container instanceof PyList list) {
            for (int i = 0; ; i++) {
                Object other = list.get(i);
                if (other == null) {
                    return false;
                }
                if (Comparison.same(context, other, item)) {
                    return true;
                }
            }
        }
        if (container instanceof PyTuple tuple) {
            for (Object other : tuple.items()) {
                if (Comparison.same(context, other, item)) {
                    return true;
                }
            }
            return false;
        }
        if (container instanceof String text) {
            if (Unboxed.of(item) instanceof String part) {
                return text.contains(part);
            }
            throw Errors.typeError("'in <string>' requires string as left operand, not %s", Types.nameOf(item));
        }
        if (container instanceof PyRange range) {
            return Ranges.contains(context, range, item);
        }
        return container instanceof DictView view ? DictMethods.viewContains(context, view, item) : null;
    }

    private static long place(Context context, Object key, String owner) {
        if (key instanceof Long index) {
            return index;
        }
        if (key instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (key instanceof java.math.BigInteger) {
            throw Errors.indexError(
                    owner.equals("range")
                            ? "range object index out of range"
                            : "cannot fit 'int' into an index-sized integer");
        }
        if (key instanceof PyInstance && Types.of(key).lookup("__index__") != null) {
            return Index.of(context, key);
        }
        String name = Types.nameOf(key);
        throw owner.equals("string")
                ? Errors.typeError("string indices must be integers, not '%s'", name)
                : Errors.typeError("%s indices must be integers or slices, not %s", owner, name);
    }

    /** Returns the numbers of a slice. */
    static Slice.Bounds bounds(Context context, Slice slice) {
        long step = slice.step() == Singleton.NONE ? 1 : part(context, slice.step());
        if (step == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        boolean hasStart = slice.start() != Singleton.NONE;
        boolean hasStop = slice.stop() != Singleton.NONE;
        return new Slice.Bounds(
                hasStart,
                hasStart ? part(context, slice.start()) : 0,
                hasStop,
                hasStop ? part(context, slice.stop()) : 0,
                step);
    }

    private static long part(Context context, Object value) {
        if (!Index.isInt(value) && Types.of(value).lookup("__index__") == null) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Index.clamped(context, value);
    }
}
