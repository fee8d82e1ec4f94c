package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import lockstep.engine.type.AttributeErrors;
import lockstep.engine.type.AttributeStores;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.GrowingText;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Room;
import lockstep.engine.type.Subscripts;
import lockstep.engine.value.Cell;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.Slice;
import org.jspecify.annotations.Nullable;

/** Operators, attributes, items and iteration for compiled code, each done to its end. Stateless. */
final class HotValues {
    private static final int SHORT = 1 << 12;

    private HotValues() {}

    /** Returns {@code a op b} for any operator instruction with two operands that is no comparison. */
    static Object binary(Interpreter in, Object a, Object b, int op) {
        if ((op == ADD || op == IN_PLACE_ADD) && a instanceof String x && b instanceof String y) {
            if (x.length() + y.length() < SHORT) {
                return x.concat(y);
            }
        }
        Object value =
                switch (op) {
                    case ADD -> Operators.add(in.thread, a, b);
                    case SUBTRACT -> Operators.subtract(in.thread, a, b);
                    case MULTIPLY -> Operators.multiply(in.thread, a, b);
                    default -> Operations.binary(in, op, a, b);
                };
        return value == Calls.PUSHED ? Calls.runPushed(in) : value;
    }

    /** As {@link #binary} for a variable that the result is for: what it holds may be, and may become, a string that grows. */
    static Object grow(Interpreter in, Object a, Object b, int op) {
        Object grown = GrowingText.join(a, b);
        return grown == null ? binary(in, GrowingText.settled(a), b, op) : grown;
    }

    static Object unary(Interpreter in, Object a, int op) {
        return Operations.unary(in, op, a);
    }

    /** Whether {@code a op b} holds, for the operator of a comparison. */
    static boolean holds(Interpreter in, Object a, Object b, int op) {
        int answer =
                switch (op) {
                    case EQUAL -> Fast.equal(a, b);
                    case NOT_EQUAL -> not(Fast.equal(a, b));
                    case LESS -> Fast.less(a, b);
                    case LESS_EQUAL -> Fast.lessEqual(a, b);
                    case GREATER -> Fast.less(b, a);
                    default -> Fast.lessEqual(b, a);
                };
        return answer >= 0 ? answer > 0 : truth(in, Operations.compare(in, op, a, b));
    }

    private static int not(int answer) {
        return answer < 0 ? answer : 1 - answer;
    }

    /** Returns {@code a op b} for a comparison, whose result need not be a bool. */
    static Object compare(Interpreter in, Object a, Object b, int op) {
        return Operations.compare(in, op, a, b);
    }

    static boolean truth(Interpreter in, Object value) {
        return value instanceof Boolean flag ? flag : Operators.truth(in.thread, value);
    }

    static boolean same(Object a, Object b) {
        return a == b || Operations.same(a, b);
    }

    static boolean contains(Interpreter in, Object item, Object container) {
        return Subscripts.contains(in.thread, container, item);
    }

    static Cell cell(@Nullable Object content) {
        return new Cell(content);
    }

    /** Returns the attribute in the slot of the cache, or null where the cache does not fit. */
    static @Nullable Object slot(Object object, AttributeCache cache) {
        return object instanceof PyInstance instance && cache.fits(instance) ? instance.slot(cache.slot()) : null;
    }

    /** Whether a method call on the object means the cache's function. */
    static boolean fits(Object object, AttributeCache cache) {
        return object instanceof PyInstance instance && cache.fits(instance);
    }

    /** Returns the attribute that the instruction at the position names. */
    static Object attribute(Interpreter in, LinkedCode code, int pc, Object object) {
        String name = code.names[code.code[pc + 3]];
        Object value = Caching.load(in, code, pc, object, name);
        if (value == null) {
            value = Attributes.find(in.thread, object, name);
        }
        if (value == null) {
            throw AttributeErrors.missing(object, name);
        }
        return value instanceof Delegate call ? Calls.nested(in, call.callable(), call.arguments(), null) : value;
    }

    /** Sets an attribute by the cache. @return false, with nothing done, where it does not fit */
    static boolean store(Object object, AttributeCache cache, Object value) {
        if (!(object instanceof PyInstance instance) || !cache.fits(instance)) {
            return false;
        }
        if (cache.after() != null) {
            return instance.add(cache.shape(), cache.after(), value);
        }
        instance.slot(cache.slot(), value);
        return true;
    }

    /** Sets the attribute that the instruction at the position names. */
    static void setAttribute(Interpreter in, LinkedCode code, int pc, Object object, Object value) {
        String name = code.names[code.code[pc + 2]];
        if (Caching.store(in, code, pc, object, name, value)) {
            return;
        }
        Delegate call = AttributeStores.findSet(in.thread, object, name, value);
        if (call != null) {
            Calls.nested(in, call.callable(), call.arguments(), null);
        }
    }

    static Object item(Interpreter in, Object container, Object key) {
        if (container instanceof PyInstance instance
                && instance.type().lookup("__getitem__") instanceof PyFunction function) {
            return Calls.nested(in, function, new Object[] {container, key}, null);
        }
        return Subscripts.get(in.thread, container, key);
    }

    static Object item(Interpreter in, Object container, long index) {
        if (container instanceof PyTuple tuple && index >= 0 && index < tuple.size()) {
            return tuple.get((int) index);
        }
        return item(in, container, lockstep.engine.type.Ints.of(index));
    }

    static void setItem(Interpreter in, Object container, Object key, Object value) {
        if (container instanceof PyInstance instance
                && instance.type().lookup("__setitem__") instanceof PyFunction function) {
            Calls.nested(in, function, new Object[] {container, key, value}, null);
        } else {
            Subscripts.set(in.thread, container, key, value);
        }
    }

    static void deleteItem(Interpreter in, Object container, Object key) {
        Subscripts.delete(in.thread, container, key);
    }

    static Object slice(Object start, Object stop, Object step) {
        return new Slice(start, stop, step);
    }

    static Object iterator(Interpreter in, Object value) {
        Object iterator = Operations.startIterator(in, value);
        return iterator == Calls.PUSHED ? Calls.runPushed(in) : iterator;
    }

    /** Returns the next item, or null at the end. */
    static @Nullable Object next(Interpreter in, Object iterator, CodeThread thread) {
        if (iterator instanceof PyIterator plain) {
            return plain.next(thread);
        }
        if (iterator instanceof PyGenerator generator) {
            return Generators.nextNested(in, generator);
        }
        return Iteration.next(thread, iterator);
    }

    /** Returns exactly so many items. */
    static Object[] unpack(Interpreter in, Object value, int count) {
        if (value instanceof PyTuple tuple && tuple.size() == count) {
            return tuple.items();
        }
        if (value instanceof PyList list && list.size() == count) {
            Object[] items = list.toArray();
            if (items.length == count) {
                return items;
            }
        }
        return Iteration.unpack(in.thread, value, count);
    }

    static Object list(CodeThread thread, Object[] items) {
        return thread.heap().listOf(items, items.length);
    }

    static Object tuple(Object[] items) {
        return new PyTuple(items);
    }

    static Object set(CodeThread thread, Object[] items) {
        PySet set = thread.heap().set();
        for (Object item : items) {
            set.add(thread, item);
        }
        return set;
    }

    static Object dict(CodeThread thread, Object[] items) {
        PyDict dict = thread.heap().dict();
        for (int i = 0; i < items.length; i += 2) {
            dict.put(thread, items[i], items[i + 1]);
        }
        return dict;
    }

    static Object text(Object[] items) {
        long length = 0;
        for (Object item : items) {
            length += ((String) item).length();
        }
        Room.need(length, 2);
        if (items.length == 2) {
            return ((String) items[0]).concat((String) items[1]);
        }
        StringBuilder text = new StringBuilder((int) length);
        for (Object item : items) {
            text.append((String) item);
        }
        return text.toString();
    }

    static Object format(Interpreter in, Object value, int conversion, Object spec) {
        if (conversion == 0 && value instanceof Long number && "".equals(spec)) {
            return Long.toString(number);
        }
        return conversion == 0 && value instanceof String && "".equals(spec)
                ? value
                : Building.format(in, value, conversion, spec);
    }

    static void append(Object list, Object item) {
        ((PyList) list).append(item);
    }

    static void add(CodeThread thread, Object set, Object item) {
        ((PySet) set).add(thread, item);
    }

    static void put(CodeThread thread, Object dict, Object key, Object value) {
        ((PyDict) dict).put(thread, key, value);
    }

    /** Makes a function of a child. */
    static Object function(
            Interpreter in,
            LinkedCode code,
            int child,
            Object defaults,
            Object keywordDefaults,
            Object annotations,
            Object[] cells) {
        Cell[] closure = new Cell[cells.length];
        System.arraycopy(cells, 0, closure, 0, cells.length);
        return Definitions.function(in, code, child, defaults, keywordDefaults, annotations, closure);
    }
}
