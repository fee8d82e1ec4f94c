package lockstep.engine.type;

import java.util.Objects;
import lockstep.engine.value.Context;
import lockstep.engine.value.DictWalk;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import org.jspecify.annotations.Nullable;

/** The iterators of the builtin containers. */
final class Iterators {
    private static final PyType REVERSED_DICT = NativeIterator.makeType("dict_reversekeyiterator");

    private static final PyType LIST = NativeIterator.makeType("list_iterator");
    private static final PyType REVERSED_LIST = NativeIterator.makeType("list_reverseiterator");
    private static final PyType TUPLE = NativeIterator.makeType("tuple_iterator");
    private static final PyType ASCII = NativeIterator.makeType("str_ascii_iterator");
    private static final PyType STRING = NativeIterator.makeType("str_iterator");
    private static final PyType BYTES = NativeIterator.makeType("bytes_iterator");
    private static final PyType SET = NativeIterator.makeType("set_iterator");
    private static final PyType CALLABLE = NativeIterator.makeType("callable_iterator");
    private static final PyType SEQUENCE = NativeIterator.makeType("iterator");

    private Iterators() {}

    /** Over a list, which may change meanwhile. */
    static final class OfList extends NativeIterator {
        private @Nullable PyList list;
        private int at;

        OfList(PyList list) {
            this.list = list;
        }

        @Override
        public @Nullable Object next(Context context) {
            PyList now = list;
            if (now == null) {
                return null;
            }
            Object item = now.get(at);
            if (item == null) {
                list = null;
            } else {
                at++;
            }
            return item;
        }

        @Override
        public @Nullable Object source() {
            return list;
        }

        @Override
        public PyType type() {
            return LIST;
        }
    }

    /** Over a list from its end. */
    static final class Reversed extends NativeIterator {
        private final PyList list;
        private int at;

        Reversed(PyList list) {
            this.list = list;
            this.at = list.size();
        }

        @Override
        public @Nullable Object next(Context context) {
            Object item = at > 0 ? list.get(at - 1L) : null;
            at = item == null ? 0 : at - 1;
            return item;
        }

        @Override
        public Object source() {
            return list;
        }

        @Override
        public PyType type() {
            return REVERSED_LIST;
        }
    }

    /** Over items that do not change: a tuple's, or a copy. */
    static class OfArray extends NativeIterator {
        private final Object[] items;
        private int at;

        OfArray(Object[] items) {
            this.items = items;
        }

        OfArray(PyTuple tuple) {
            this(tuple.items());
        }

        @Override
        public @Nullable Object next(Context context) {
            return at < items.length ? items[at++] : null;
        }

        @Override
        public PyType type() {
            return TUPLE;
        }
    }

    /** Over the keys that a dict had, from its end. */
    static final class OfKeys extends OfArray {
        OfKeys(Object[] keys) {
            super(keys);
        }

        @Override
        public PyType type() {
            return REVERSED_DICT;
        }
    }

    /** Over the characters of a string. */
    static final class OfString extends NativeIterator {
        private final String text;
        private int at;

        OfString(String text) {
            this.text = text;
        }

        @Override
        public @Nullable Object next(Context context) {
            if (at >= text.length()) {
                return null;
            }
            char next = text.charAt(at);
            if (!Character.isHighSurrogate(next)) {
                at++;
                return Strings.character(next);
            }
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            return Strings.character(codePoint);
        }

        @Override
        public PyType type() {
            return text.chars().allMatch(c -> c < 128) ? ASCII : STRING;
        }
    }

    /** Over bytes, as ints. */
    static final class OfBytes extends NativeIterator {
        private final byte[] bytes;
        private int at;

        OfBytes(PyBytes bytes) {
            this.bytes = bytes.bytes();
        }

        @Override
        public @Nullable Object next(Context context) {
            return at < bytes.length ? Ints.of(bytes[at++] & 0xff) : null;
        }

        @Override
        public PyType type() {
            return BYTES;
        }
    }

    /** Over a set, which must not grow or shrink meanwhile. */
    static final class OfSet extends NativeIterator {
        private final PySet set;
        private final int size;
        private int slot;
        private int given;

        OfSet(PySet set) {
            this.set = set;
            this.size = set.size();
        }

        @Override
        public @Nullable Object next(Context context) {
            if (slot < 0) {
                return null;
            }
            if (set.size() != size) {
                slot = -1;
                throw Errors.runtimeError("Set changed size during iteration");
            }
            while (given < size) {
                slot = set.nextSlot(slot);
                if (slot < 0) {
                    return null;
                }
                Object item = set.atSlot(slot++);
                if (item != null) {
                    given++;
                    return item;
                }
            }
            slot = -1;
            return null;
        }

        @Override
        public Object source() {
            return set;
        }

        @Override
        public PyType type() {
            return SET;
        }
    }

    /** Over a dict, which must not grow or shrink meanwhile. */
    static final class OfDict extends NativeIterator {
        private final PyDict dict;
        private final DictView.Part part;
        private final DictWalk walk;
        private final int size;
        private boolean done;

        OfDict(PyDict dict, DictView.Part part) {
            this.dict = dict;
            this.part = part;
            this.walk = new DictWalk(dict);
            this.size = dict.size();
        }

        @Override
        public @Nullable Object next(Context context) {
            if (done) {
                return null;
            }
            if (dict.size() != size) {
                done = true;
                throw Errors.runtimeError("dictionary changed size during iteration");
            }
            if (!walk.next()) {
                done = true;
                return null;
            }
            return part.of(walk.key(), walk.value());
        }

        @Override
        public Object source() {
            return dict;
        }

        @Override
        public PyType type() {
            return part.iteratorType();
        }
    }

    /** Over what {@code __getitem__} gives for 0, 1, 2 ... until IndexError. */
    static final class OfSequence extends NativeIterator implements LengthHint {
        private final Object sequence;
        private long at;

        OfSequence(Object sequence) {
            this.sequence = sequence;
        }

        @Override
        public Object sized() {
            return at < 0 ? this : sequence;
        }

        @Override
        public @Nullable Object next(Context context) {
            if (at < 0) {
                return null;
            }
            try {
                return Subscripts.get(context, sequence, Ints.of(at++));
            } catch (PyError error) {
                if (error.exception().type().isSubtypeOf(ExceptionTypes.INDEX_ERROR)
                        || error.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
                    at = -1;
                    return null;
                }
                throw error;
            }
        }

        @Override
        public Object source() {
            return sequence;
        }

        @Override
        public PyType type() {
            return SEQUENCE;
        }
    }

    /** Over the results of a callable until one equals a mark: {@code iter(callable, mark)}. */
    static final class OfCallable extends NativeIterator {
        private @Nullable Object callable;
        private final Object mark;

        OfCallable(Object callable, Object mark) {
            this.callable = callable;
            this.mark = mark;
        }

        @Override
        public @Nullable Object next(Context context) {
            Object now = callable;
            if (now == null) {
                return null;
            }
            Object result = Iteration.given(context, now);
            if (result == null || Comparison.same(context, result, mark)) {
                callable = null;
                return null;
            }
            return result;
        }

        @Override
        public PyType type() {
            return CALLABLE;
        }
    }

    /** Java's side of an iterator of the program. */
    static final class Calling implements PyIterator {
        private final Object iterator;
        private final Object method;

        Calling(Context context, Object iterator) {
            this.iterator = iterator;
            this.method = Objects.requireNonNull(Types.of(iterator).lookup("__next__"));
        }

        @Override
        public @Nullable Object next(Context context) {
            try {
                return context.call(method, iterator);
            } catch (PyError error) {
                if (error.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
                    return null;
                }
                throw error;
            }
        }
    }
}
