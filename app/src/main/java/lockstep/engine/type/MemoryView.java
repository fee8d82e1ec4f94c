package lockstep.engine.type;

import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Slice;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Typed;
import lockstep.python.code.Singleton;

/**
 * A {@code memoryview}: a window on bytes or a bytearray, whose bytes are not copied.
 *
 * @param owner a {@link PyBytes} or {@link PyByteArray}
 * @param start of the window
 * @param count of its bytes
 * @param step from one to the next
 */
record MemoryView(Object owner, int start, int count, int step) implements Typed {
    @Override
    public PyType type() {
        return Types.MEMORYVIEW;
    }

    static void fill(TypeContent content) {
        content.constructor("memoryview(cls, object)", (context, given) -> of(given[1]));
        BytesComparison.fill(content, Comparison.EQUAL, Comparison.NOT_EQUAL);
        content.method(
                        "tobytes(self, order=None)",
                        (context, given) -> new PyBytes(self(given).copy()))
                .method(
                        "tolist(self, /)",
                        (context, given) -> Iteration.toList(
                                context, new PyBytes(self(given).copy())))
                .method(
                        "hex(self, /)",
                        (context, given) -> context.call(
                                Attributes.get(context, new PyBytes(self(given).copy()), "hex")))
                .method("release(self, /)", (context, given) -> Singleton.NONE)
                .method("__enter__(self, /)", (context, given) -> given[0])
                .method("__exit__(self, *args)", (context, given) -> Singleton.NONE)
                .method("__len__(self, /)", (context, given) -> Ints.of(self(given).count))
                .method(
                        "__iter__(self, /)",
                        (context, given) -> Iteration.iterator(
                                context, new PyBytes(self(given).copy())))
                .method("__getitem__(self, key, /)", (context, given) -> self(given)
                        .get(context, given[1]))
                .method("__setitem__(self, key, value, /)", (context, given) -> {
                    self(given).set(context, given[1], given[2]);
                    return Singleton.NONE;
                })
                .method("__delitem__(self, key, /)", (context, given) -> {
                    throw Errors.typeError(
                            self(given).owner instanceof PyBytes
                                    ? "cannot modify read-only memory"
                                    : "cannot delete memory");
                })
                .method(
                        "__repr__(self, /)",
                        (context, given) -> "<memory at " + Identity.address(context, given[0]) + ">")
                .property("nbytes", (context, given) -> Ints.of(self(given).count))
                .property("itemsize", (context, given) -> Ints.of(1))
                .property("format", (context, given) -> "B")
                .property("readonly", (context, given) -> self(given).owner instanceof PyBytes)
                .property("obj", (context, given) -> self(given).owner);
    }

    private static MemoryView self(Object[] given) {
        return Arguments.self(given, MemoryView.class, Types.MEMORYVIEW);
    }

    private static MemoryView of(Object value) {
        Object inner = Unboxed.of(value);
        if (inner instanceof MemoryView view) {
            return view;
        }
        if (inner instanceof PyBytes bytes) {
            return new MemoryView(bytes, 0, bytes.bytes().length, 1);
        }
        if (inner instanceof PyByteArray array) {
            return new MemoryView(array, 0, array.size(), 1);
        }
        throw Errors.typeError("memoryview: a bytes-like object is required, not '%s'", Types.nameOf(value));
    }

    byte[] copy() {
        byte[] all = owner instanceof PyByteArray array ? array.copy() : ((PyBytes) owner).bytes();
        byte[] part = new byte[count];
        for (int i = 0; i < count; i++) {
            part[i] = all[start + i * step];
        }
        return part;
    }

    private int place(lockstep.engine.value.Context context, Object key) {
        if (!Index.isInt(key)) {
            throw Errors.typeError("memoryview: invalid slice key");
        }
        if (!(Index.exact(context, key) instanceof Long index)) {
            throw Errors.indexError("cannot fit 'int' into an index-sized integer");
        }
        long place = index < 0 ? index + count : index;
        if (place < 0 || place >= count) {
            throw Errors.indexError("index out of bounds on dimension 1");
        }
        return (int) (start + place * step);
    }

    private Object get(lockstep.engine.value.Context context, Object key) {
        if (key instanceof Slice slice) {
            int[] bounds = Subscripts.bounds(context, slice).of(count);
            return new MemoryView(owner, start + bounds[0] * step, bounds[3], bounds[2] * step);
        }
        int place = place(context, key);
        return Ints.of(owner instanceof PyByteArray array ? array.get(place) : ((PyBytes) owner).bytes()[place] & 0xff);
    }

    private void set(lockstep.engine.value.Context context, Object key, Object value) {
        if (!(owner instanceof PyByteArray array)) {
            throw Errors.typeError("cannot modify read-only memory");
        }
        if (key instanceof Slice slice) {
            int[] bounds = Subscripts.bounds(context, slice).of(count);
            byte[] others = BytesMethods.bytesOf(context, value);
            if (others.length != bounds[3]) {
                throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
            }
            for (int i = 0; i < others.length; i++) {
                array.set(start + (bounds[0] + (long) i * bounds[2]) * step, others[i]);
            }
            return;
        }
        long one = Index.of(context, value);
        if (one < 0 || one > 255) {
            throw Errors.valueError("memoryview: invalid value for format 'B'");
        }
        array.set(place(context, key), (byte) one);
    }
}
