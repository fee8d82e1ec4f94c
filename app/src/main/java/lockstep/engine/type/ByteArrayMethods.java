package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.Slice;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/** The methods of {@code bytearray} beyond those it shares with bytes. */
final class ByteArrayMethods {
    private ByteArrayMethods() {}

    static void fill(TypeContent content) {
        content.constructor(
                "bytearray(cls, source=?, encoding=?, errors=?)",
                (context, given) -> Dunders.made(
                        context,
                        given[0],
                        Types.BYTEARRAY,
                        new PyByteArray(BytesMethods.make(context, given).clone())));
        BytesAsText.fill(content);
        BytesComparison.fill(content, Comparison.values());
        Dunders.operators(content, Binary.MODULO);
        content.constant("__hash__", Singleton.NONE)
                .method(
                        "decode(self, encoding='utf-8', errors='strict')",
                        (context, given) -> BytesMethods.decode(
                                self(given).copy(),
                                Arguments.text(given[1], "decode", "encoding"),
                                Arguments.text(given[2], "decode", "errors")))
                .method(
                        "__repr__(self, /)",
                        (context, given) -> "bytearray("
                                + Text.repr(context, new PyBytes(self(given).copy())) + ")")
                .method(
                        "__len__(self, /)",
                        (context, given) -> Ints.of(self(given).size()))
                .method(
                        "__reduce__(self, /)",
                        (context, given) -> new PyTuple(
                                Types.BYTEARRAY,
                                new PyTuple(new PyBytes(self(given).copy()))))
                .method("__iter__(self, /)", (context, given) -> iterator(self(given)))
                .method("__getitem__(self, key, /)", (context, given) -> get(context, self(given), given[1]))
                .method("__setitem__(self, key, value, /)", (context, given) -> {
                    set(context, self(given), given[1], given[2]);
                    return Singleton.NONE;
                })
                .method("__delitem__(self, key, /)", (context, given) -> {
                    delete(context, self(given), given[1]);
                    return Singleton.NONE;
                })
                .method("__add__(self, value, /)", (context, given) -> joined(given, false))
                .method("__iadd__(self, value, /)", (context, given) -> joined(given, true))
                .method("__mul__(self, value, /)", (context, given) -> repeated(context, given))
                .method("__imul__(self, value, /)", (context, given) -> {
                    if (repeated(context, given) instanceof PyByteArray result) {
                        self(given).content(result.copy());
                        return given[0];
                    }
                    return Singleton.NOT_IMPLEMENTED;
                })
                .method("__rmul__(self, value, /)", (context, given) -> repeated(context, given))
                .method("append(self, item, /)", (context, given) -> {
                    insert(self(given), self(given).size(), one(context, given[1]));
                    return Singleton.NONE;
                })
                .method("insert(self, index, item, /)", (context, given) -> {
                    PyByteArray array = self(given);
                    long index = Index.of(context, given[1]);
                    long place = index < 0 ? Math.max(0, index + array.size()) : Math.min(index, array.size());
                    insert(array, (int) place, one(context, given[2]));
                    return Singleton.NONE;
                })
                .method("extend(self, iterable, /)", (context, given) -> {
                    PyByteArray array = self(given);
                    byte[] others = extension(context, given[1]);
                    array.replace(array.size(), array.size(), others);
                    return Singleton.NONE;
                })
                .method("pop(self, index=-1, /)", (context, given) -> pop(context, given))
                .method("remove(self, value, /)", (context, given) -> {
                    remove(self(given), one(context, given[1]));
                    return Singleton.NONE;
                })
                .method("clear(self, /)", (context, given) -> {
                    self(given).content(new byte[0]);
                    return Singleton.NONE;
                })
                .method(
                        "copy(self, /)",
                        (context, given) -> new PyByteArray(self(given).copy()))
                .method("reverse(self, /)", (context, given) -> {
                    byte[] all = self(given).copy();
                    for (int i = 0; i < all.length / 2; i++) {
                        byte kept = all[i];
                        all[i] = all[all.length - 1 - i];
                        all[all.length - 1 - i] = kept;
                    }
                    self(given).content(all);
                    return Singleton.NONE;
                });
    }

    private static PyByteArray self(Object[] given) {
        return Arguments.self(given, PyByteArray.class, Types.BYTEARRAY);
    }

    private static byte one(Context context, Object value) {
        int one = Index.clamped(context, value);
        if (one < 0 || one > 255) {
            throw Errors.valueError("byte must be in range(0, 256)");
        }
        return (byte) one;
    }

    private static void insert(PyByteArray array, int place, byte value) {
        array.replace(place, place, new byte[] {value});
    }

    private static PyIterator iterator(PyByteArray array) {
        return new Walk(array);
    }

    /** Goes over the bytes as they are when it comes to them. */
    private static final class Walk implements PyIterator, lockstep.engine.value.Typed {
        private final PyByteArray array;
        private int next;

        Walk(PyByteArray array) {
            this.array = array;
        }

        @Override
        public @org.jspecify.annotations.Nullable Object next(Context context) {
            int value = array.get(next);
            if (value < 0) {
                return null;
            }
            next++;
            return Ints.of(value);
        }

        @Override
        public lockstep.engine.value.PyType type() {
            return ITERATOR;
        }
    }

    private static final lockstep.engine.value.PyType ITERATOR =
            lockstep.engine.value.PyType.builtin("bytearray_iterator", Types.OBJECT, content -> {});

    private static void requireIndex(Object key) {
        if (!Index.isInt(key) && Types.of(key).lookup("__index__") == null) {
            throw Errors.typeError("bytearray indices must be integers or slices, not %s", Types.nameOf(key));
        }
    }

    private static long index(Context context, Object key) {
        if (Index.exact(context, key) instanceof Long index) {
            return index;
        }
        throw Errors.indexError("cannot fit 'int' into an index-sized integer");
    }

    private static byte[] extension(Context context, Object value) {
        if (Unboxed.of(value) instanceof String text) {
            if (text.isEmpty()) {
                return new byte[0];
            }
            throw Errors.typeError("expected iterable of integers; got: '%s'", Types.nameOf(value));
        }
        if (BytesMethods.known(value) == null && !Iteration.isIterable(value)) {
            throw Errors.typeError("can't extend bytearray with %s", Types.nameOf(value));
        }
        return BytesMethods.bytesOf(context, value);
    }

    private static byte[] assigned(Context context, Object value) {
        Object inner = Unboxed.of(value);
        if (inner instanceof String || Index.isInt(inner) || inner instanceof Double) {
            throw Errors.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        return BytesMethods.madeFrom(context, value, "bytearray");
    }

    private static long place(Context context, PyByteArray array, Object key) {
        requireIndex(key);
        long index = index(context, key);
        long place = index < 0 ? index + array.size() : index;
        if (place < 0 || place >= array.size()) {
            throw Errors.indexError("bytearray index out of range");
        }
        return place;
    }

    private static Object get(Context context, PyByteArray array, Object key) {
        if (!(key instanceof Slice)) {
            return Ints.of(array.get(place(context, array, key)));
        }
        Object part = Subscripts.get(context, new PyBytes(array.copy()), key);
        return new PyByteArray(((PyBytes) part).bytes());
    }

    private static void set(Context context, PyByteArray array, Object key, Object value) {
        if (!(key instanceof Slice slice)) {
            requireIndex(key);
            index(context, key);
            byte one = one(context, value);
            array.set(place(context, array, key), one);
            return;
        }
        Subscripts.bounds(context, slice);
        byte[] others = assigned(context, value);
        int[] bounds = Subscripts.bounds(context, slice).of(array.size());
        if (others.length == 0) {
            delete(context, array, key);
            return;
        }
        if (bounds[2] == 1) {
            array.replace(bounds[0], bounds[0] + bounds[3], others);
            return;
        }
        if (others.length != bounds[3]) {
            throw Errors.valueError(
                    "attempt to assign bytes of size %d to extended slice of size %d", others.length, bounds[3]);
        }
        for (int i = 0; i < others.length; i++) {
            array.set(bounds[0] + (long) i * bounds[2], others[i]);
        }
    }

    private static void delete(Context context, PyByteArray array, Object key) {
        if (!(key instanceof Slice slice)) {
            int place = (int) place(context, array, key);
            array.replace(place, place + 1, new byte[0]);
            return;
        }
        int[] bounds = Subscripts.bounds(context, slice).of(array.size());
        byte[] all = array.copy();
        boolean[] gone = new boolean[all.length];
        for (int i = 0; i < bounds[3]; i++) {
            gone[bounds[0] + i * bounds[2]] = true;
        }
        byte[] kept = new byte[all.length - bounds[3]];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (!gone[i]) {
                kept[count++] = all[i];
            }
        }
        array.content(kept);
    }

    private static Object joined(Object[] given, boolean inPlace) {
        byte[] others = BytesMethods.known(given[1]);
        if (others == null) {
            throw Errors.typeError("can't concat %s to bytearray", Types.nameOf(given[1]));
        }
        PyByteArray target = inPlace ? self(given) : new PyByteArray(self(given).copy());
        Room.need((long) target.size() + others.length);
        target.replace(target.size(), target.size(), others);
        return inPlace ? given[0] : target;
    }

    private static Object repeated(Context context, Object[] given) {
        if (!Index.isInt(given[1])) {
            return Singleton.NOT_IMPLEMENTED;
        }
        Object all = Binary.MULTIPLY.apply(context, new PyBytes(self(given).copy()), given[1]);
        return new PyByteArray(((PyBytes) all).bytes());
    }

    private static Object pop(Context context, Object[] given) {
        PyByteArray array = self(given);
        long index = Index.of(context, given[1]);
        if (array.size() == 0) {
            throw Errors.indexError("pop from empty bytearray");
        }
        long place = index < 0 ? index + array.size() : index;
        int value = array.get(place);
        if (value < 0) {
            throw Errors.indexError("pop index out of range");
        }
        array.replace((int) place, (int) place + 1, new byte[0]);
        return Ints.of(value);
    }

    private static void remove(PyByteArray array, byte value) {
        for (int i = 0; i < array.size(); i++) {
            if ((byte) array.get(i) == value) {
                array.replace(i, i + 1, new byte[0]);
                return;
            }
        }
        throw Errors.valueError("value not found in bytearray");
    }
}
