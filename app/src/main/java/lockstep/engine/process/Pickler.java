package lockstep.engine.process;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.process.Pickle.Code;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Text;
import lockstep.engine.type.Types;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.BuiltinMethod;
import lockstep.engine.value.Context;
import lockstep.engine.value.DictWalk;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyFrozenSet;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Slice;
import lockstep.engine.wire.WireOutput;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Writes one value. Confined to the thread that pickles. */
final class Pickler {
    private static final int DEEPEST = 1000;

    private final Context thread;
    private final Names names;
    private final WireOutput out = new WireOutput();
    private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();
    private int depth;

    Pickler(Context thread) {
        this.thread = thread;
        this.names = new Names(thread);
    }

    byte[] dump(Object value) {
        save(value);
        return out.toByteArray();
    }

    private void save(Object value) {
        if (value instanceof Long number) {
            out.writeByte(Code.INT);
            out.writeLong(number);
        } else if (value instanceof String text) {
            out.writeByte(Code.STR);
            out.writeString(text);
        } else if (value instanceof Double number) {
            out.writeByte(Code.FLOAT);
            out.writeDouble(number);
        } else if (value instanceof Boolean truth) {
            out.writeByte(truth ? Code.TRUE : Code.FALSE);
        } else if (value instanceof Singleton singleton) {
            out.writeByte(
                    switch (singleton) {
                        case NONE -> Code.NONE;
                        case ELLIPSIS -> Code.ELLIPSIS;
                        case NOT_IMPLEMENTED -> Code.NOT_IMPLEMENTED;
                    });
        } else if (value instanceof BigInteger number) {
            out.writeByte(Code.BIG_INT);
            out.writeBytes(number.toByteArray());
        } else if (value instanceof PyBytes bytes) {
            out.writeByte(Code.BYTES);
            out.writeBytes(bytes.bytes());
        } else {
            Integer before = seen.get(value);
            if (before != null) {
                out.writeByte(Code.AGAIN);
                out.writeInt(before);
                return;
            }
            if (++depth > DEEPEST) {
                throw Errors.recursionError("maximum recursion depth exceeded while pickling an object");
            }
            saveObject(value);
            depth--;
        }
    }

    private void saveObject(Object value) {
        if (value instanceof PyTuple tuple) {
            saveItems(Code.TUPLE, tuple.items());
            remember(value);
        } else if (value instanceof PyList list) {
            remember(value);
            saveItems(Code.LIST, list.toArray());
        } else if (value instanceof PyDict dict) {
            remember(value);
            saveDict(dict);
        } else if (value instanceof PySet set) {
            remember(value);
            saveItems(set instanceof PyFrozenSet ? Code.FROZEN_SET : Code.SET, set.toArray());
        } else if (value instanceof PyType type) {
            saveName(value, names.module(type), type.qualifiedName());
        } else if (value instanceof PyFunction function) {
            saveName(value, names.module(function), function.qualifiedName());
        } else if (value instanceof BuiltinFunction function) {
            saveBuiltin(function);
        } else if (value instanceof BoundMethod method) {
            saveMethod(method);
        } else if (value instanceof Slice slice) {
            saveItems(Code.SLICE, new Object[] {slice.start(), slice.stop(), slice.step()});
        } else if (value instanceof PyRange range) {
            saveItems(Code.RANGE, new Object[] {Ints.of(range.start()), Ints.of(range.stop()), Ints.of(range.step())});
        } else if (value instanceof PyInstance instance) {
            saveInstance(instance);
        } else if (Types.of(value).lookup("__reduce__") instanceof BuiltinMethod reduce) {
            saveReduced(value, thread.call(reduce, value));
        } else {
            throw refused(value);
        }
    }

    private void saveItems(int code, Object[] items) {
        out.writeByte(code);
        out.writeInt(items.length);
        for (Object item : items) {
            save(item);
        }
    }

    private void saveDict(PyDict dict) {
        out.writeByte(Code.DICT);
        List<Object> items = new ArrayList<>(2 * dict.size());
        DictWalk walk = new DictWalk(dict);
        while (walk.next()) {
            items.add(walk.key());
            items.add(walk.value());
        }
        out.writeInt(items.size() / 2);
        items.forEach(this::save);
    }

    private void saveInstance(PyInstance instance) {
        Object reduce = defined(instance, "__reduce_ex__");
        Object reduced = null;
        if (reduce != null) {
            reduced = thread.call(reduce, instance, 4L);
        } else if (defined(instance, "__reduce__") instanceof PyFunction plain) {
            reduced = thread.call(plain, instance);
        }
        if (reduced != null) {
            saveReduced(instance, reduced);
            return;
        }
        if (instance instanceof PyException exception) {
            out.writeByte(Code.EXCEPTION);
            save(instance.type());
            saveItems(Code.TUPLE, exception.arguments());
            remember(instance);
            saveState(instance);
            return;
        }
        if (instance instanceof PyDerived derived) {
            out.writeByte(Code.DERIVED);
            save(instance.type());
            save(derived.value());
        } else if (instance.getClass() == PyInstance.class) {
            out.writeByte(Code.INSTANCE);
            save(instance.type());
        } else {
            throw refused(instance);
        }
        remember(instance);
        saveState(instance);
    }

    private void saveState(PyInstance instance) {
        Object getter = defined(instance, "__getstate__");
        if (getter != null) {
            save(thread.call(getter, instance));
            return;
        }
        Map<String, Object> attributes = instance.attributes();
        if (attributes.isEmpty()) {
            out.writeByte(Code.NO_STATE);
            return;
        }
        out.writeByte(Code.DICT);
        out.writeInt(attributes.size());
        attributes.forEach((name, value) -> {
            save(name);
            save(value);
        });
    }

    private void saveReduced(Object value, Object reduced) {
        if (reduced instanceof String name) {
            saveName(value, names.moduleOf(value, name), name);
            return;
        }
        if (!(reduced instanceof PyTuple parts) || parts.size() < 2 || parts.size() > 3) {
            throw Errors.of(
                    PickleModule.PICKLING_ERROR, "__reduce__ must return a string or tuple of two or three items");
        }
        out.writeByte(Code.REDUCED);
        save(parts.get(0));
        save(parts.get(1));
        remember(value);
        if (parts.size() == 3 && parts.get(2) != Singleton.NONE) {
            save(parts.get(2));
        } else {
            out.writeByte(Code.NO_STATE);
        }
    }

    private void saveBuiltin(BuiltinFunction function) {
        String owner = function instanceof BuiltinMethod ? function.signature().owner() : null;
        String module = owner == null ? names.module(function) : "builtins";
        String name = owner == null ? function.name() : owner + "." + function.name();
        if (module == null || owner != null && names.find(module, name) != function) {
            throw refused(function);
        }
        out.writeByte(Code.GLOBAL);
        out.writeString(module);
        out.writeString(name);
        remember(function);
    }

    private void saveMethod(BoundMethod method) {
        Object name = Attributes.get(thread, method.callable(), "__name__");
        out.writeByte(Code.METHOD);
        save(method.self());
        out.writeString(String.valueOf(name));
        remember(method);
    }

    private void saveName(Object value, String module, String qualifiedName) {
        if (qualifiedName.contains("<locals>")) {
            throw Errors.attributeError("Can't get local object '%s'", qualifiedName);
        }
        Object found = names.known(module, qualifiedName);
        if (found == null) {
            throw Errors.of(
                    PickleModule.PICKLING_ERROR,
                    "Can't pickle " + repr(value) + ": attribute lookup " + qualifiedName + " on " + module
                            + " failed");
        }
        if (found != value) {
            throw Errors.of(
                    PickleModule.PICKLING_ERROR,
                    "Can't pickle " + repr(value) + ": it's not the same object as " + module + "." + qualifiedName);
        }
        out.writeByte(Code.GLOBAL);
        out.writeString(module);
        out.writeString(qualifiedName);
        remember(value);
    }

    private String repr(Object value) {
        return Text.repr(thread, value);
    }

    private void remember(Object value) {
        seen.put(value, seen.size());
    }

    /** Returns the method as a class of a program (or of a library in Python) defines it, or null. */
    private static @Nullable Object defined(PyInstance instance, String name) {
        return instance.type().lookup(name) instanceof PyFunction function ? function : null;
    }

    private static PyError refused(Object value) {
        PyType type = Types.of(value);
        String words = type == Types.MEMORYVIEW
                ? "memoryview objects"
                : type.name().equals("TextIOWrapper") || type.name().startsWith("Buffered")
                        ? "'" + type.name() + "' instances"
                        : "'" + type.displayName() + "' object";
        return Errors.of(ExceptionTypes.TYPE_ERROR, "cannot pickle " + words);
    }
}
