package lockstep.engine.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.engine.image.Anchors;
import lockstep.engine.image.Forms;
import lockstep.engine.image.HeapImage;
import lockstep.engine.image.ImageException;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.state.Machinery;
import lockstep.engine.state.UnsupportedStateException;
import lockstep.engine.thread.Host;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.Scheduler;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Cell;
import lockstep.engine.value.ClassMethod;
import lockstep.engine.value.CopiedTables;
import lockstep.engine.value.Descriptor;
import lockstep.engine.value.Heap;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.StaticMethod;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Copies what the names of a program reach. Code, classes, modules and functions that keep nothing are the same for all
 * processes; what their names and attributes hold is told apart by whoever drives the threads. Confined to one thread.
 */
final class ForkCopy implements Anchors {
    private static final Set<Class<?>> SAME = Set.of(Commons.class, Member.class, Family.class);

    private static final Set<String> WAITERS = Set.of("waiters", "size");

    private static final Forms FORMS = new Forms(field -> WAITERS.contains(field.getName())
            && field.getDeclaringClass().getSimpleName().equals("WaitQueue"));

    private final Set<Cell> cells;
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Object> same = new ArrayList<>();
    private CopiedTables tables = new CopiedTables();

    ForkCopy(List<Cell> cells) {
        this.cells = Collections.newSetFromMap(new IdentityHashMap<>());
        this.cells.addAll(cells);
    }

    /**
     * Returns a copy of what cells hold, in their order, and behind it one of {@code more}.
     *
     * @throws UnsupportedStateException when something cannot be copied
     */
    static @Nullable Object[] of(PyThread thread, List<Cell> cells, Object more) {
        @Nullable Object[] values = Arrays.copyOf(values(cells), cells.size() + 1);
        values[cells.size()] = more;
        ForkCopy copy = new ForkCopy(cells);
        return copy.read(thread, copy.write(values));
    }

    /** Returns what cells hold, in their order. */
    static @Nullable Object[] values(List<Cell> cells) {
        @Nullable Object[] values = new @Nullable Object[cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            values[i] = cells.get(i).get();
        }
        return values;
    }

    /** Returns an image of values. @throws UnsupportedStateException when something cannot be copied */
    byte[] write(@Nullable Object[] values) {
        try {
            return HeapImage.write(values, this);
        } catch (ImageException e) {
            throw new UnsupportedStateException("a process cannot be started there: " + e.getMessage());
        }
    }

    /** Returns the values of an image that it has written, other objects each time. */
    @Nullable
    Object[] read(PyThread thread, byte[] image) {
        tables = new CopiedTables();
        try {
            @Nullable Object[] copied = (@Nullable Object[]) HeapImage.read(image, this);
            tables.rehash(thread);
            return copied;
        } catch (ImageException e) {
            throw new UnsupportedStateException("a process cannot be started there: " + e.getMessage());
        }
    }

    @Override
    public @Nullable String name(Object object) {
        if (!isSame(object)) {
            return null;
        }
        Integer number = numbers.get(object);
        if (number == null) {
            number = same.size();
            same.add(object);
            numbers.put(object, number);
            if (object instanceof PyType type) {
                check(type);
            }
        }
        return number.toString();
    }

    private boolean isSame(Object object) {
        return Machinery.includes(object.getClass())
                || SAME.contains(object.getClass())
                || object instanceof BuiltinFunction
                || object instanceof Shared
                || object instanceof Host
                || object instanceof Heap
                || object instanceof Output
                || object instanceof Scheduler
                || object instanceof PyFunction function && !keeps(function);
    }

    /** What a class keeps in its attributes must be told apart for each process, or never change. */
    private void check(PyType type) {
        if (type.isBuiltin()) {
            return;
        }
        for (String name : type.ownAttributes().keySet()) {
            Cell cell = type.own(name);
            boolean own = name.startsWith("__") && name.endsWith("__"); // the language's: set when the class is made
            if (cell != null && !own && !cells.contains(cell) && keeps(cell.get())) {
                throw new UnsupportedStateException("a process is started while the class " + type.name()
                        + " keeps something in " + name
                        + " that could not be told apart from the new process's: make it a global name's value");
            }
        }
    }

    /** Whether something may change, or hold what may. */
    private static boolean keeps(@Nullable Object value) {
        if (value instanceof PyFunction function) {
            return keeps(function);
        } else if (value instanceof StaticMethod method) {
            return keeps(method.callable());
        } else if (value instanceof ClassMethod method) {
            return keeps(method.callable());
        } else if (value instanceof PyTuple tuple) {
            for (Object item : tuple.items()) {
                if (keeps(item)) {
                    return true;
                }
            }
            return false;
        }
        return value != null
                && !(value instanceof String)
                && !(value instanceof Number)
                && !(value instanceof Boolean)
                && !(value instanceof Enum<?>)
                && !(value instanceof Singleton)
                && !(value instanceof PyModule)
                && !(value instanceof PyType)
                && !(value instanceof BuiltinFunction)
                && !(value instanceof Descriptor);
    }

    /** Whether calls of a function may find what earlier ones have left. */
    private static boolean keeps(PyFunction function) {
        boolean ofProgram =
                function.code() instanceof LinkedCode code && code.unit().isOfProgram();
        for (Cell cell : function.closure()) {
            if (ofProgram ? !(cell.get() instanceof PyType) : keeps(cell.get())) {
                return true; // a program may bind the name anew
            }
        }
        for (Object value : function.defaults()) {
            if (keeps(value)) {
                return true;
            }
        }
        for (Object value : function.keywordDefaults().values()) {
            if (keeps(value)) {
                return true;
            }
        }
        for (Object value : function.attributes().values()) {
            if (keeps(value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object find(String name) {
        return same.get(Integer.parseInt(name));
    }

    /** Threads are not copied; what refers to one has nothing to do with it any more. */
    @Override
    public @Nullable Object substitute(Object object) {
        return object instanceof PyThread || object instanceof Thread ? null : object;
    }

    @Override
    public Forms forms() {
        return FORMS;
    }

    @Override
    public void copied(Object object) {
        tables.add(object);
    }
}
