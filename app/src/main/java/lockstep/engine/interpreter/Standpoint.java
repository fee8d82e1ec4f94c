package lockstep.engine.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/**
 * Where a thread stands as its program's author sees it.
 *
 * @param line in the program, from 1, or 0 when the thread is in none of the program's functions
 * @param call the library function that the program has called there, for example {@code Queue.get}, or empty
 */
public record Standpoint(int line, String call) {
    /** Begins names of classes that programs know without it. */
    private static final String BASE = "Base";

    private static final int DEEPEST = 2000;

    /** Looks at a thread, which should be waiting: it may go on meanwhile, and the answer is then out of date. */
    public static Standpoint of(Interpreter interpreter) {
        String call = "";
        Frame frame = interpreter.top();
        for (int i = 0; frame != null && i < DEEPEST; i++) {
            if (frame.code.unit().isOfProgram()) {
                return new Standpoint(frame.line(), call);
            }
            String name = frame.code.object().qualifiedName();
            if (!name.startsWith("Thread.")) {
                call = name.startsWith(BASE) ? name.substring(BASE.length()) : name;
            }
            frame = frame.back;
        }
        return new Standpoint(0, call);
    }

    /** Returns the object whose method of the library the program has called where a thread stands, or null. */
    public static @Nullable Object receiver(Interpreter interpreter) {
        Frame called = null;
        Frame frame = interpreter.top();
        for (int i = 0; frame != null && i < DEEPEST && !frame.code.unit().isOfProgram(); i++) {
            called = frame;
            frame = frame.back;
        }
        if (called == null
                || !called.code.localNames().stream().limit(1).toList().equals(List.of("self"))) {
            return null;
        }
        return called.registers[0] instanceof Cell cell ? cell.get() : called.registers[0];
    }

    /** Returns the program's name for an object (a global variable, an item or an attribute of one), or null. */
    public static @Nullable String nameOf(Interpreter interpreter, Object wanted) {
        return nameOf(interpreter, (Predicate<@Nullable Object>) value -> value == wanted);
    }

    /** Returns the program's name for the first object that is wanted, or null. */
    public static @Nullable String nameOf(Interpreter interpreter, Predicate<@Nullable Object> wanted) {
        List<String> names = namesOf(interpreter, wanted, 1);
        return names.isEmpty() ? null : names.get(0);
    }

    /** Returns all names that the program has for an object, the oldest first. */
    public static List<String> namesOf(Interpreter interpreter, Object wanted) {
        return namesOf(interpreter, value -> value == wanted, Integer.MAX_VALUE);
    }

    private static List<String> namesOf(Interpreter interpreter, Predicate<@Nullable Object> wanted, int most) {
        List<String> names = new ArrayList<>();
        PyModule main = interpreter.machine().modules().find("__main__");
        if (main == null) {
            return names;
        }
        for (var entry : main.content().entrySet()) {
            if (names.size() >= most) {
                break;
            }
            Object value = entry.getValue();
            String name = entry.getKey();
            if (wanted.test(value)) {
                names.add(name);
            }
            Object[] items = value instanceof PyList list
                    ? list.toArray()
                    : value instanceof PyTuple tuple ? tuple.items() : new Object[0];
            for (int place = 0; place < items.length; place++) {
                if (wanted.test(items[place])) {
                    names.add(name + "[" + place + "]");
                }
            }
            if (value instanceof PyInstance instance) {
                for (var attribute : instance.attributes().entrySet()) {
                    if (wanted.test(attribute.getValue())) {
                        names.add(name + "." + attribute.getKey());
                    }
                }
            }
        }
        return names;
    }
}
