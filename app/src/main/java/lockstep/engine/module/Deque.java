package lockstep.engine.module;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import lockstep.engine.type.Arguments;
import lockstep.engine.type.Comparison;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Index;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.NativeIterator;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Text;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.OfOneType;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** {@code collections.deque}. Thread-safe; a single operation is one step on every profile. */
public final class Deque implements OfOneType {
    private static final PyType TYPE = PyType.builtin("collections", "deque", Types.OBJECT, Deque::fill);
    /** Stands for the items as they are. Immutable. */
    private static final class Version {}

    private static final List<Comparison> ORDERS =
            List.of(Comparison.LESS, Comparison.LESS_EQUAL, Comparison.GREATER, Comparison.GREATER_EQUAL);
    private static final PyType ITERATOR = NativeIterator.makeType("_deque_iterator");

    private final ArrayDeque<Object> items = new ArrayDeque<>();
    private int most = -1;
    /** Another one after each change: who goes through the items can tell, and nothing counts how many there were. */
    private Version version = new Version();

    /** Makes the module {@code _collections}. */
    public static PyModule create() {
        PyModule module = new PyModule("_collections");
        module.set("deque", TYPE);
        return module;
    }

    private Deque copy() {
        Deque copy = new Deque();
        copy.most = most;
        copy.extend(toArray(), true);
        return copy;
    }

    private static long indexOf(Context context, Object key) {
        if (Types.of(key).lookup("__index__") == null) {
            throw Errors.typeError("sequence index must be integer, not '%s'", Types.nameOf(key));
        }
        return Index.of(context, key);
    }

    private static Deque self(Object[] arguments) {
        return Arguments.self(arguments, Deque.class, TYPE);
    }

    private static void fill(TypeContent content) {
        content.constructor("deque(cls, iterable=?, maxlen=None)", (context, arguments) -> {
            Deque deque = new Deque();
            if (arguments[2] != Singleton.NONE) {
                long most = Index.of(context, arguments[2]);
                if (most < 0) {
                    throw Errors.valueError("maxlen must be non-negative");
                }
                deque.most = (int) Math.min(Integer.MAX_VALUE, most);
            }
            if (arguments[1] != null) {
                deque.extend(Iteration.toArray(context, arguments[1]), true);
            }
            return deque;
        });
        fillChanges(content);
        fillReads(content);
        content.method("__reduce__(self, /)", (context, arguments) -> reduced(context, self(arguments)));
    }

    private static Object reduced(Context context, Deque deque) {
        PyList items = context.heap().list(Arrays.asList(deque.toArray()));
        return new PyTuple(TYPE, deque.most < 0 ? new PyTuple(items) : new PyTuple(items, Ints.of(deque.most)));
    }

    private static void fillChanges(TypeContent content) {
        content.method("append(self, item, /)", (context, arguments) -> {
            self(arguments).add(arguments[1], true);
            return Singleton.NONE;
        });
        content.method("appendleft(self, item, /)", (context, arguments) -> {
            self(arguments).add(arguments[1], false);
            return Singleton.NONE;
        });
        content.method("pop(self, /)", (context, arguments) -> self(arguments).take(true));
        content.method(
                "popleft(self, /)", (context, arguments) -> self(arguments).take(false));
        content.method("extend(self, iterable, /)", (context, arguments) -> {
            self(arguments).extend(Iteration.toArray(context, arguments[1]), true);
            return Singleton.NONE;
        });
        content.method("__iadd__(self, iterable, /)", (context, arguments) -> {
            self(arguments).extend(Iteration.toArray(context, arguments[1]), true);
            return arguments[0];
        });
        content.method("__add__(self, other, /)", (context, arguments) -> {
            if (!(arguments[1] instanceof Deque other)) {
                throw Errors.typeError("can only concatenate deque (not \"%s\") to deque", Types.nameOf(arguments[1]));
            }
            Deque sum = self(arguments).copy();
            sum.extend(other.toArray(), true);
            return sum;
        });
        content.method("__mul__(self, count, /)", (context, arguments) -> repeated(context, arguments));
        content.method("__rmul__(self, count, /)", (context, arguments) -> repeated(context, arguments));
        content.method("__imul__(self, count, /)", (context, arguments) -> {
            self(arguments).replace(repeated(context, arguments).toArray());
            return arguments[0];
        });
        content.method("extendleft(self, iterable, /)", (context, arguments) -> {
            self(arguments).extend(Iteration.toArray(context, arguments[1]), false);
            return Singleton.NONE;
        });
        content.method("clear(self, /)", (context, arguments) -> {
            self(arguments).replace(new Object[0]);
            return Singleton.NONE;
        });
        content.method("rotate(self, n=1, /)", (context, arguments) -> {
            self(arguments).rotate(Index.of(context, arguments[1]));
            return Singleton.NONE;
        });
        content.method("reverse(self, /)", (context, arguments) -> {
            List<Object> all = Arrays.asList(self(arguments).toArray());
            Collections.reverse(all);
            self(arguments).replace(all.toArray());
            return Singleton.NONE;
        });
        content.method("remove(self, value, /)", (context, arguments) -> {
            Object[] all = self(arguments).toArray();
            for (int i = 0; i < all.length; i++) {
                if (Comparison.same(context, all[i], arguments[1])) {
                    self(arguments).delete(i);
                    return Singleton.NONE;
                }
            }
            throw Errors.valueError("%s is not in deque", Text.repr(context, arguments[1]));
        });
        content.method("insert(self, index, value, /)", (context, arguments) -> {
            self(arguments).insert(Index.of(context, arguments[1]), arguments[2]);
            return Singleton.NONE;
        });
        content.method("__setitem__(self, index, value, /)", (context, arguments) -> {
            Object[] all = self(arguments).toArray();
            all[place(indexOf(context, arguments[1]), all.length)] = arguments[2];
            self(arguments).replace(all);
            return Singleton.NONE;
        });
        content.method("__delitem__(self, index, /)", (context, arguments) -> {
            Deque deque = self(arguments);
            deque.delete(place(indexOf(context, arguments[1]), deque.size()));
            return Singleton.NONE;
        });
    }

    private static void fillReads(TypeContent content) {
        content.constant("__hash__", Singleton.NONE);
        content.method(
                "__len__(self, /)",
                (context, arguments) -> Ints.of(self(arguments).size()));
        content.method("__iter__(self, /)", (context, arguments) -> new Walk(self(arguments)));
        content.method("__reversed__(self, /)", (context, arguments) -> {
            List<Object> all = Arrays.asList(self(arguments).toArray());
            Collections.reverse(all);
            return Iteration.iterator(context, context.heap().list(all));
        });
        content.method("__getitem__(self, index, /)", (context, arguments) -> {
            Deque deque = self(arguments);
            long index = indexOf(context, arguments[1]);
            Object end = deque.end(index);
            if (end != null) {
                return end;
            }
            Object[] all = deque.toArray();
            return all[place(index, all.length)];
        });
        content.method("count(self, value, /)", (context, arguments) -> {
            long count = 0;
            for (Object item : self(arguments).toArray()) {
                count += Comparison.same(context, item, arguments[1]) ? 1 : 0;
            }
            return Ints.of(count);
        });
        content.method("index(self, value, /)", (context, arguments) -> {
            Object[] all = self(arguments).toArray();
            for (int i = 0; i < all.length; i++) {
                if (Comparison.same(context, all[i], arguments[1])) {
                    return Ints.of(i);
                }
            }
            throw Errors.valueError("%s is not in deque", Text.repr(context, arguments[1]));
        });
        content.method("copy(self, /)", (context, arguments) -> self(arguments).copy());
        content.property(
                "maxlen",
                (context, arguments) -> self(arguments).most < 0 ? Singleton.NONE : Ints.of(self(arguments).most));
        content.method("__eq__(self, other, /)", (context, arguments) -> {
            if (!(arguments[1] instanceof Deque other)) {
                return Singleton.NOT_IMPLEMENTED;
            }
            return Comparison.equal(
                    context,
                    context.heap().list(Arrays.asList(self(arguments).toArray())),
                    context.heap().list(Arrays.asList(other.toArray())));
        });
        for (Comparison order : ORDERS) {
            content.method(
                    order.method() + "(self, other, /)",
                    (context, arguments) -> arguments[1] instanceof Deque other
                            ? order.apply(context, new PyTuple(self(arguments).toArray()), new PyTuple(other.toArray()))
                            : Singleton.NOT_IMPLEMENTED);
        }
        content.method("__repr__(self, /)", (context, arguments) -> {
            Deque deque = self(arguments);
            if (!context.nesting().startPrinting(deque)) {
                return "[...]";
            }
            try {
                String list = Text.repr(context, context.heap().list(Arrays.asList(deque.toArray())));
                return "deque(" + list + (deque.most < 0 ? ")" : ", maxlen=" + deque.most + ")");
            } finally {
                context.nesting().endPrinting();
            }
        });
    }

    private static Deque repeated(Context context, Object[] arguments) {
        Deque one = self(arguments);
        Object all = Operators.multiply(context, new PyTuple(one.toArray()), Ints.of(Index.of(context, arguments[1])));
        Deque product = new Deque();
        product.most = one.most;
        product.extend(((PyTuple) all).items(), true);
        return product;
    }

    private static int place(long index, int size) {
        long place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            throw Errors.indexError("deque index out of range");
        }
        return (int) place;
    }

    private synchronized int size() {
        return items.size();
    }

    private synchronized Version version() {
        return version;
    }

    /** Returns a copy of the items. */
    public synchronized Object[] toArray() {
        return items.toArray();
    }

    private synchronized @Nullable Object end(long index) {
        return index == 0 ? items.peekFirst() : index == -1 ? items.peekLast() : null;
    }

    private synchronized void add(Object item, boolean last) {
        version = new Version();
        if (last) {
            items.addLast(item);
            if (most >= 0 && items.size() > most) {
                items.removeFirst();
            }
        } else {
            items.addFirst(item);
            if (most >= 0 && items.size() > most) {
                items.removeLast();
            }
        }
    }

    private synchronized void extend(Object[] all, boolean last) {
        for (Object item : all) {
            add(item, last);
        }
    }

    private synchronized Object take(boolean last) {
        Object item = last ? items.pollLast() : items.pollFirst();
        if (item == null) {
            throw Errors.indexError("pop from an empty deque");
        }
        version = new Version();
        return item;
    }

    private synchronized void replace(Object[] all) {
        version = new Version();
        items.clear();
        Collections.addAll(items, all);
    }

    private synchronized void delete(int place) {
        Object[] all = items.toArray();
        items.clear();
        version = new Version();
        for (int i = 0; i < all.length; i++) {
            if (i != place) {
                items.addLast(all[i]);
            }
        }
    }

    private synchronized void insert(long index, Object value) {
        if (most >= 0 && items.size() >= most) {
            throw Errors.indexError("deque already at its maximum size");
        }
        List<Object> all = new java.util.ArrayList<>(items);
        long place = index < 0 ? Math.max(0, index + all.size()) : Math.min(all.size(), index);
        all.add((int) place, value);
        replace(all.toArray());
    }

    private synchronized void rotate(long count) {
        if (items.isEmpty()) {
            return;
        }
        version = new Version();
        long steps = Math.floorMod(count, items.size());
        for (long i = 0; i < steps; i++) {
            items.addFirst(items.removeLast());
        }
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /** Goes through the items; the deque must not change meanwhile. */
    private static final class Walk extends NativeIterator {
        private final Deque deque;
        private final Object[] items;
        private final Version version;
        private int at;

        Walk(Deque deque) {
            this.deque = deque;
            synchronized (deque) {
                this.items = deque.toArray();
                this.version = deque.version();
            }
        }

        @Override
        public @Nullable Object next(Context context) {
            if (at < items.length && deque.version() != version) {
                at = items.length;
                throw Errors.runtimeError("deque mutated during iteration");
            }
            return at < items.length ? items[at++] : null;
        }

        @Override
        public Object source() {
            return deque;
        }

        @Override
        public PyType type() {
            return ITERATOR;
        }
    }
}
