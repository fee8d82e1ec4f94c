package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import lockstep.engine.type.Dicts;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Formatting;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.Lists;
import lockstep.engine.type.Subscripts;
import lockstep.engine.type.Text;
import lockstep.engine.type.Types;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Slice;

/** Instructions that make and take apart values, and subscripts of instances. Stateless. */
final class Building {
    private Building() {}

    static int execute(Interpreter in, Frame f, int op, int pc) {
        int[] code = f.code.code;
        Object[] r = f.registers;
        int d = code[pc + 1];
        switch (op) {
            case LOAD_ITEM: {
                Object a = Cold.source(f, pc + 2);
                Object b = Cold.source(f, pc + 3);
                Object value = a instanceof PyInstance instance
                                && instance.type().lookup("__getitem__") instanceof PyFunction function
                        ? Calls.startFunction(in, function, new Object[] {a, b}, null)
                        : in.memory.loadItem(in.thread, a, b);
                return Cold.store(in, f, value, d, pc + 4);
            }
            case STORE_ITEM: {
                Object a = Cold.source(f, pc + 1);
                Object b = Cold.source(f, pc + 2);
                Object c = Cold.source(f, pc + 3);
                if (a instanceof PyInstance instance
                        && instance.type().lookup("__setitem__") instanceof PyFunction function) {
                    f.destination = -1;
                    f.next = pc + 4;
                    Object value = Calls.startFunction(in, function, new Object[] {a, b, c}, null);
                    return value == Calls.PUSHED ? Interpreter.RELOAD : pc + 4;
                }
                in.memory.storeItem(in.thread, a, b, c);
                return pc + 4;
            }
            case DELETE_ITEM:
                Subscripts.delete(in.thread, Cold.source(f, pc + 1), Cold.source(f, pc + 2));
                return pc + 3;
            case BUILD_SLICE:
                r[d] = new Slice(Cold.source(f, pc + 2), Cold.source(f, pc + 3), Cold.source(f, pc + 4));
                return pc + 5;
            case UNPACK:
                System.arraycopy(
                        Iteration.unpack(in.thread, Cold.source(f, pc + 2), code[pc + 3]), 0, r, d, code[pc + 3]);
                return pc + 4;
            case UNPACK_STAR: {
                Object[] items = Iteration.unpackStar(in.thread, Cold.source(f, pc + 2), code[pc + 3], code[pc + 4]);
                System.arraycopy(items, 0, r, d, items.length);
                return pc + 5;
            }
            case BUILD_LIST: {
                Object[] items = CallOps.arguments(f, pc + 2, null);
                r[d] = in.thread.heap().listOf(items, items.length);
                return pc + 3 + items.length;
            }
            case BUILD_TUPLE: {
                Object[] items = CallOps.arguments(f, pc + 2, null);
                r[d] = new PyTuple(items);
                return pc + 3 + items.length;
            }
            case BUILD_SET: {
                Object[] items = CallOps.arguments(f, pc + 2, null);
                r[d] = set(in, items, items.length > 2 && areConstants(code, pc + 3, items.length));
                return pc + 3 + items.length;
            }
            case BUILD_DICT: {
                Object[] items = CallOps.arguments(f, pc + 2, null);
                PyDict dict = in.thread.heap().dict();
                for (int i = 0; i < items.length; i += 2) {
                    dict.put(in.thread, items[i], items[i + 1]);
                }
                r[d] = dict;
                return pc + 3 + items.length;
            }
            case BUILD_STRING: {
                Object[] items = CallOps.arguments(f, pc + 2, null);
                r[d] = HotValues.text(items);
                return pc + 3 + items.length;
            }
            case FORMAT_VALUE:
                r[d] = format(in, Cold.source(f, pc + 2), code[pc + 3], Cold.source(f, pc + 4));
                return pc + 5;
            case LIST_EXTEND:
                Lists.extend(in.thread, (PyList) r[d], spread(Cold.source(f, pc + 2)));
                return pc + 3;
            case SET_ADD:
                ((PySet) r[d]).add(in.thread, Cold.source(f, pc + 2));
                return pc + 3;
            case SET_UPDATE:
                addAll(in, (PySet) r[d], Cold.source(f, pc + 2));
                return pc + 3;
            case DICT_PUT:
                ((PyDict) r[d]).put(in.thread, Cold.source(f, pc + 2), Cold.source(f, pc + 3));
                return pc + 4;
            case DICT_UPDATE:
                Dicts.update(in.thread, (PyDict) r[d], mapping(Cold.source(f, pc + 2)));
                return pc + 3;
            case DICT_MERGE_KEYWORDS:
                mergeKeywords(in, (PyDict) r[d], Cold.source(f, pc + 2), Cold.source(f, pc + 3));
                return pc + 4;
            case LIST_TO_TUPLE:
                r[d] = new PyTuple(Operations.array(in, Cold.source(f, pc + 2)));
                return pc + 3;
            default:
                throw new IllegalStateException("builds nothing: " + op);
        }
    }

    /** The value of {@code *value}, when it can be iterated over. */
    private static Object spread(Object value) {
        PyType type = Types.of(value);
        if (type.lookup("__iter__") == null && type.lookup("__getitem__") == null) {
            throw Errors.typeError("Value after * must be an iterable, not %s", type.name());
        }
        return value;
    }

    /** The value of {@code **value} in a dict display, when it is a mapping. */
    private static Object mapping(Object value) {
        if (!(value instanceof PyDict) && Types.of(value).lookup("keys") == null) {
            throw Errors.typeError("'%s' object is not a mapping", Types.nameOf(value));
        }
        return value;
    }

    private static boolean areConstants(int[] code, int at, int count) {
        for (int i = at; i < at + count; i++) {
            if (code[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    /** CPython folds a display of constants: it fills two frozen sets and a third from them, which shows in the order. */
    private static PySet set(Interpreter in, Object[] items, boolean folded) {
        PySet set = in.thread.heap().set();
        for (Object item : items) {
            set.add(in.thread, item);
        }
        if (!folded) {
            return set;
        }
        PySet merged = in.thread.heap().set();
        merged.addAll(in.thread, set(in, Operations.array(in, set), false));
        return merged;
    }

    private static void addAll(Interpreter in, PySet set, Object iterable) {
        PyIterator iterator = Iteration.of(in.thread, iterable);
        for (Object item = iterator.next(in.thread); item != null; item = iterator.next(in.thread)) {
            set.add(in.thread, item);
        }
    }

    private static void mergeKeywords(Interpreter in, PyDict target, Object mapping, Object callable) {
        PyDict source = in.thread.heap().dict();
        if (mapping instanceof PyDict dict) {
            source = dict;
        } else {
            if (Types.of(mapping).lookup("keys") == null) {
                throw Errors.typeError(
                        "%s argument after ** must be a mapping, not %s",
                        Operations.named(in, callable), Types.nameOf(mapping));
            }
            Dicts.update(in.thread, source, mapping);
        }
        for (Object key : source.keys()) {
            if (!(key instanceof String)) {
                throw Errors.typeError("keywords must be strings");
            }
            if (target.get(in.thread, key) != null) {
                throw Errors.typeError(
                        "%s got multiple values for keyword argument '%s'", Operations.named(in, callable), key);
            }
            Object value = source.get(in.thread, key);
            if (value != null) {
                target.put(in.thread, key, value);
            }
        }
    }

    static String format(Interpreter in, Object value, int conversion, Object spec) {
        Object shown = value;
        if (conversion == 's') {
            shown = Text.str(in.thread, value);
        } else if (conversion == 'r') {
            shown = Text.repr(in.thread, value);
        } else if (conversion == 'a') {
            shown = Text.ascii(in.thread, value);
        }
        return Formatting.format(in.thread, shown, (String) spec);
    }
}
