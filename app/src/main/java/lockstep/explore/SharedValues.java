package lockstep.explore;

import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lockstep.engine.module.Deque;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PySet;
import org.jspecify.annotations.Nullable;

/** What threads share and what it is now, by the program's names. Confined to one thread. */
final class SharedValues {
    private static final int MOST_LETTERS = 60;
    private static final int MOST_ITEMS = 8;

    private final Execution execution;
    private final Naming naming;
    private final Set<String> expected;

    /** @param expected names that are told whether threads share them or not */
    SharedValues(Execution execution, Naming naming, Set<String> expected) {
        this.execution = execution;
        this.naming = naming;
        this.expected = expected;
    }

    /** Returns the values of the present state. */
    SortedMap<String, String> of(Inventory inventory) {
        SortedMap<String, String> values = new TreeMap<>();
        execution.marks().tell((owner, part) -> add(owner, part, inventory, values));
        inventory.globals().forEach((name, value) -> {
            String state = value instanceof PyInstance instance ? state(instance) : "";
            if (!state.isEmpty()) {
                values.put(name, state);
            }
        });
        for (String name : expected) {
            Object value = inventory.globals().get(name);
            if (value != null && !values.containsKey(name)) {
                values.put(name, shown(value, inventory));
            }
        }
        return values;
    }

    private void add(Object owner, @Nullable Object part, Inventory inventory, SortedMap<String, String> values) {
        if (owner instanceof Cell cell) {
            String name = inventory.nameOf(cell);
            if (Inventory.isData(cell.get()) || cell.get() == null) {
                values.put(name == null ? naming.of(cell, null) : name, shown(cell.get(), inventory));
            }
            return;
        }
        String name = inventory.nameOf(owner);
        if (name == null || Held.isLock(owner)) {
            return;
        }
        if (owner instanceof PyList || owner instanceof PyDict || owner instanceof PySet) {
            values.put(name, shown(owner, inventory));
        } else if (owner instanceof PyInstance instance && part instanceof String attribute) {
            values.put(name + "." + attribute, shown(instance.attribute(attribute), inventory));
        }
    }

    private String state(PyInstance instance) {
        String state = naming.shares().state(instance);
        return state.isEmpty() ? synchronizer(instance) : state;
    }

    private String shown(@Nullable Object value, Inventory inventory) {
        if (value instanceof PyInstance instance && !state(instance).isEmpty()) {
            return state(instance);
        }
        return cut(inventory.shown(value));
    }

    /** Returns a text that is not too long to stand beside others. */
    static String cut(String text) {
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS - 3) + "..." : text;
    }

    /** Returns the state of one of the library's objects that threads wait at, in words; empty for anything else. */
    private static String synchronizer(PyInstance instance) {
        if (!Inventory.isLibrary(instance)) {
            return "";
        }
        return switch (instance.type().name()) {
            case "Semaphore", "BoundedSemaphore" -> Shown.value(instance.attribute("_value")) + " left";
            case "Event" -> Boolean.TRUE.equals(instance.attribute("_flag")) ? "set" : "not set";
            case "Condition" -> size(instance.attribute("_waiters")) + " waiting";
            case "Barrier" ->
                (instance.attribute("_round") instanceof PyInstance round
                                ? Shown.value(round.attribute("arrived"))
                                : "0")
                        + " of "
                        + Shown.value(instance.attribute("_parties"))
                        + " arrived";
            case "Queue", "LifoQueue", "PriorityQueue" -> items(instance, "queue");
            case "SimpleQueue" -> items(instance, "_items");
            default -> "";
        };
    }

    private static int size(@Nullable Object value) {
        return value instanceof PyList list ? list.size() : 0;
    }

    /** Returns the items of a queue, those that were taken left out. */
    private static String items(PyInstance queue, String attribute) {
        Object held = queue.attribute(attribute);
        if (held instanceof Deque deque) {
            return items(deque.toArray());
        }
        if (!(held instanceof PyList list)) {
            return "";
        }
        int head = queue.attribute("_head") instanceof Long number ? number.intValue() : 0;
        Object[] all = list.toArray();
        return items(Arrays.copyOfRange(all, Math.min(head, all.length), all.length));
    }

    private static String items(Object[] left) {
        String shown = Arrays.stream(left).limit(MOST_ITEMS).map(Shown::value).collect(Collectors.joining(", "));
        return "[" + shown + (left.length > MOST_ITEMS ? ", ..." : "") + "]";
    }
}
