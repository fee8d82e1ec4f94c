package lockstep.engine.process;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import lockstep.engine.process.Pickle.Code;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Ints;
import lockstep.engine.value.Context;
import lockstep.engine.value.DictWalk;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFrozenSet;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.wire.WireException;
import lockstep.engine.wire.WireInput;
import lockstep.python.code.Singleton;

/** Reads one value. Confined to the thread that unpickles. */
final class Unpickler {
    private final Context thread;
    private final Names names;
    private final WireInput in;
    private final List<Object> seen = new ArrayList<>();

    Unpickler(Context thread, byte[] bytes) {
        this.thread = thread;
        this.names = new Names(thread);
        this.in = new WireInput(bytes);
    }

    Object load() {
        if (in.remaining() == 0) {
            throw Errors.of(ExceptionTypes.EOF_ERROR, "Ran out of input");
        }
        try {
            return value();
        } catch (WireException e) {
            throw Errors.of(PickleModule.UNPICKLING_ERROR, "pickle data was truncated: " + e.getMessage());
        }
    }

    private Object value() {
        int code = in.readByte();
        return switch (code) {
            case Code.NONE -> Singleton.NONE;
            case Code.ELLIPSIS -> Singleton.ELLIPSIS;
            case Code.NOT_IMPLEMENTED -> Singleton.NOT_IMPLEMENTED;
            case Code.TRUE -> true;
            case Code.FALSE -> false;
            case Code.INT -> Ints.of(in.readLong());
            case Code.BIG_INT -> Ints.of(new BigInteger(in.readBytes()));
            case Code.FLOAT -> in.readDouble();
            case Code.STR -> in.readString();
            case Code.BYTES -> new PyBytes(in.readBytes());
            case Code.AGAIN -> again();
            case Code.TUPLE -> remember(new PyTuple(items()));
            case Code.LIST -> list();
            case Code.DICT -> dict();
            case Code.SET -> set(thread.heap().set());
            case Code.FROZEN_SET -> set(new PyFrozenSet());
            case Code.SLICE, Code.RANGE -> {
                PyType type = code == Code.SLICE ? lockstep.engine.type.Types.SLICE : lockstep.engine.type.Types.RANGE;
                yield thread.call(type, items());
            }
            case Code.GLOBAL -> remember(global(in.readString(), in.readString()));
            case Code.INSTANCE, Code.DERIVED -> instance(code == Code.DERIVED);
            case Code.EXCEPTION, Code.REDUCED -> called();
            case Code.METHOD -> {
                Object object = value();
                yield remember(Attributes.get(thread, object, in.readString()));
            }
            default -> throw Errors.of(PickleModule.UNPICKLING_ERROR, "invalid load key, '" + (char) code + "'.");
        };
    }

    private Object again() {
        int number = in.readInt();
        if (number < 0 || number >= seen.size()) {
            throw Errors.of(PickleModule.UNPICKLING_ERROR, "Memo value not found at index " + number);
        }
        return seen.get(number);
    }

    private Object[] items() {
        Object[] items = new Object[in.readCount()];
        for (int i = 0; i < items.length; i++) {
            items[i] = value();
        }
        return items;
    }

    private Object list() {
        PyList list = thread.heap().listOf(new Object[0], 0);
        remember(list);
        int count = in.readCount();
        for (int i = 0; i < count; i++) {
            list.append(value());
        }
        return list;
    }

    private Object dict() {
        PyDict dict = thread.heap().dict();
        remember(dict);
        fill(dict);
        return dict;
    }

    private void fill(PyDict dict) {
        int count = in.readCount();
        for (int i = 0; i < count; i++) {
            Object key = value();
            dict.put(thread, key, value());
        }
    }

    private Object set(PySet set) {
        remember(set);
        int count = in.readCount();
        for (int i = 0; i < count; i++) {
            set.add(thread, value());
        }
        return set;
    }

    private Object global(String module, String qualifiedName) {
        return names.require(module, qualifiedName);
    }

    private Object instance(boolean derived) {
        if (!(value() instanceof PyType type)) {
            throw Errors.of(PickleModule.UNPICKLING_ERROR, "NEWOBJ class argument must be a type");
        }
        PyInstance instance = derived ? new PyDerived(type, value()) : new PyInstance(type);
        remember(instance);
        state(instance);
        return instance;
    }

    private Object called() {
        Object callable = value();
        Object arguments = value();
        if (!(arguments instanceof PyTuple tuple)) {
            throw Errors.of(PickleModule.UNPICKLING_ERROR, "argument list must be a tuple");
        }
        Object made = remember(thread.call(callable, tuple.items().clone()));
        state(made);
        return made;
    }

    private void state(Object object) {
        int before = in.remaining();
        if (before > 0 && in.peekByte() == Code.NO_STATE) {
            in.readByte();
            return;
        }
        Object setter = object instanceof PyInstance instance ? instance.type().lookup("__setstate__") : null;
        if (setter instanceof PyFunction) {
            thread.call(setter, object, value());
            return;
        }
        if (in.peekByte() == Code.DICT && object instanceof PyInstance instance) {
            in.readByte();
            int count = in.readCount();
            for (int i = 0; i < count; i++) {
                String name = String.valueOf(value());
                instance.attribute(name, value());
            }
            return;
        }
        Object state = value();
        if (!(state instanceof PyDict dict)) {
            throw Errors.of(PickleModule.UNPICKLING_ERROR, "state is not a dictionary");
        }
        DictWalk walk = new DictWalk(dict);
        while (walk.next()) {
            Attributes.set(thread, object, String.valueOf(walk.key()), walk.value());
        }
    }

    private Object remember(Object value) {
        seen.add(value);
        return value;
    }
}
