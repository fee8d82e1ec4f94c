package lockstep.explore;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import lockstep.engine.family.Shared;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * What a program has names for at one moment: its global variables, what they hold, and the variables of the functions that
 * threads are in. Confined to one thread.
 */
final class Inventory {
    private static final int DEPTH = 2;
    private static final int MOST_ITEMS = 64;
    private static final String MAIN = "__main__";

    private final Map<Object, String> names = new IdentityHashMap<>();
    private final SortedMap<String, Object> globals = new TreeMap<>();

    private final Shares shares;

    /** @param shares what processes share */
    Inventory(PyModule module, List<Worker> workers, Shares shares) {
        this.shares = shares;
        module.content().forEach((name, value) -> {
            if (!name.startsWith("__") && isData(value)) {
                globals.put(name, value);
                add(value, name, DEPTH);
            }
        });
        for (Worker worker : workers) {
            eachLocal(programFrame(worker), (name, register) -> {
                if (register instanceof Cell cell) {
                    names.putIfAbsent(cell, name);
                    register = cell.get();
                }
                if (register != null && isData(register)) {
                    add(register, name, 1);
                }
            });
        }
    }

    private void add(@Nullable Object value, String name, int depth) {
        if (value == null || isPlain(value) || names.putIfAbsent(value, name) != null || depth == 0) {
            return;
        }
        if (value instanceof PyList list) {
            items(list.toArray(), name, depth);
        } else if (value instanceof PyTuple tuple) {
            items(tuple.items(), name, depth);
        } else if (value instanceof PyDict dict) {
            Object[] keys = dict.keys();
            Object[] values = dict.values();
            for (int i = 0; i < Math.min(keys.length, MOST_ITEMS); i++) {
                add(values[i], name + "[" + Shown.value(keys[i]) + "]", depth - 1);
            }
        } else if (value instanceof PyInstance instance) {
            if (isLibrary(instance)) {
                // A condition is taken and left as its lock is.
                add(instance.attribute("_lock"), name, 0);
            } else {
                instance.attributes().forEach((attribute, held) -> add(held, name + "." + attribute, depth - 1));
            }
        }
    }

    private void items(Object[] items, String name, int depth) {
        for (int i = 0; i < Math.min(items.length, MOST_ITEMS); i++) {
            add(items[i], name + "[" + i + "]", depth - 1);
        }
    }

    /** Returns the name of an object, or null. */
    @Nullable
    String nameOf(Object object) {
        String name = names.get(object);
        return name == null && object instanceof Shared shared ? shares.name(shared) : name;
    }

    /** Returns the global variables that hold data, by name. */
    SortedMap<String, Object> globals() {
        return globals;
    }

    /** Returns the locks that have names, by name. */
    SortedMap<String, Object> locks() {
        SortedMap<String, Object> locks = new TreeMap<>();
        names.forEach((object, name) -> {
            Object lock = shares.lock(object);
            if (Held.isLock(lock)) {
                locks.put(name, lock);
            }
        });
        return locks;
    }

    /** Returns a value as a screen shows it: by its name where the program has one for it. */
    String shown(@Nullable Object value) {
        if (value instanceof PyInstance || Held.isLock(value)) {
            String name = names.get(value);
            return name == null ? Shown.value(value) : name;
        }
        return Shown.value(value);
    }

    static boolean isLibrary(PyInstance instance) {
        return !instance.type().module().equals(MAIN);
    }

    /** Whether a value is what programs compute with, not a part of the program. */
    static boolean isData(@Nullable Object value) {
        return value != null
                && !(value instanceof PyFunction)
                && !(value instanceof BuiltinFunction)
                && !(value instanceof PyType)
                && !(value instanceof PyModule);
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Singleton;
    }

    /** Returns the innermost frame of the program that a thread is in, or null. */
    static @Nullable Frame programFrame(Worker worker) {
        Frame frame = worker.stage == Worker.Stage.ENDED ? null : worker.interpreter.top();
        while (frame != null && !frame.code().unit().isOfProgram()) {
            frame = frame.back();
        }
        return frame;
    }

    /** Tells the variables of a function and what their registers hold. */
    static void eachLocal(@Nullable Frame frame, BiConsumer<String, @Nullable Object> listener) {
        if (frame == null) {
            return;
        }
        List<String> locals = frame.code().localNames();
        @Nullable Object[] registers = frame.registers();
        for (int i = 0; i < Math.min(locals.size(), registers.length); i++) {
            listener.accept(locals.get(i), registers[i]);
        }
    }
}
