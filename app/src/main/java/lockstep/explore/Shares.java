package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.family.Blocks;
import lockstep.engine.family.Count;
import lockstep.engine.family.Desk;
import lockstep.engine.family.Family;
import lockstep.engine.family.Job;
import lockstep.engine.family.Numbers;
import lockstep.engine.family.Pipeline;
import lockstep.engine.family.Shared;
import lockstep.engine.family.Store;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.Standpoint;
import lockstep.engine.process.PickleText;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyType;
import org.jspecify.annotations.Nullable;

/** What processes share, by the objects that stand for it in each of them. Confined to one thread. */
final class Shares {
    private static final List<String> HANDLES =
            List.of("_handle", "_channel", "_place", "_incoming", "_outgoing", "_room", "_job", "id");
    private static final List<String> PARTS = List.of(
            "_obj",
            "_lock",
            "_condition",
            "_flag",
            "_unfinished",
            "_sleeping",
            "_woken",
            "_wait_semaphore",
            "_waiting",
            "_rounds",
            "_broken",
            "_token");
    private static final int MOST_ITEMS = 8;

    private final PiecewiseProcess process;
    private final Interpreter main;
    private final Family family;

    Shares(PiecewiseProcess process, Interpreter main) {
        this.process = process;
        this.main = main;
        this.family = process.family();
    }

    /** Returns what an object stands for, the first that it has of several, or null. */
    @Nullable
    Shared behind(@Nullable Object object) {
        if (object instanceof Shared shared) {
            return shared;
        }
        if (!(object instanceof PyInstance instance) || !stands(instance)) {
            return null;
        }
        for (String name : HANDLES) {
            Shared found = instance.attribute(name) instanceof Long handle ? family.find(handle) : null;
            if (found != null) {
                return found;
            }
        }
        for (String name : PARTS) {
            Shared found = behind(instance.attribute(name));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the lock that an object is, or the object itself. */
    Object lock(Object object) {
        if (!(object instanceof PyInstance instance) || !stands(instance)) {
            return object;
        }
        Object lock = instance.type().name().equals("Condition") ? instance.attribute("_lock") : object;
        boolean own = lock instanceof PyInstance held && held.attribute("_handle") != null;
        return own && behind(lock) instanceof Count count && count.isLock() ? count : object;
    }

    private static boolean stands(PyInstance instance) {
        String module = instance.type().module();
        return module.startsWith("multiprocessing.")
                || module.startsWith("concurrent.futures.")
                || module.equals("ctypes")
                || instance.type().lookup("_place_of") != null;
    }

    /** Returns the name that the program has for something shared, or words for it. */
    String name(Shared thing) {
        String name = Standpoint.nameOf(main, value -> holds(value, thing));
        Object value = name == null ? null : process.module().get(name);
        boolean guards =
                thing instanceof Count && value instanceof PyInstance guarded && guarded.attribute("_obj") != null;
        if (name != null) {
            return guards ? name + ".get_lock()" : name;
        }
        return thing instanceof Count count
                ? count.isLock() ? "a Lock" : "a Semaphore"
                : thing instanceof Pipeline
                        ? "a Queue"
                        : thing instanceof Numbers
                                ? "a Value"
                                : thing instanceof Desk
                                        ? "a pool"
                                        : thing instanceof Job
                                                ? "a result"
                                                : thing instanceof Store
                                                        ? "a manager's object"
                                                        : thing instanceof Blocks
                                                                ? "the names of shared memory"
                                                                : "a process";
    }

    private boolean holds(@Nullable Object object, Shared thing) {
        if (!(object instanceof PyInstance instance) || !stands(instance)) {
            return false;
        }
        for (String name : HANDLES) {
            if (instance.attribute(name) instanceof Long handle && handle == thing.handle()) {
                return true;
            }
        }
        for (String name : PARTS) {
            if (holds(instance.attribute(name), thing)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what an object of multiprocessing holds at the moment, in words; empty: nothing that can be shown. */
    String state(PyInstance instance) {
        Shared thing = behind(instance);
        if (thing == null) {
            return "";
        }
        return switch (instance.type().name()) {
            case "Semaphore", "BoundedSemaphore" -> ((Count) thing).left() + " left";
            case "Event" ->
                behind(instance.attribute("_flag")) instanceof Count flag && flag.left() > 0 ? "set" : "not set";
            case "Queue", "JoinableQueue", "SimpleQueue" -> {
                String way = items(((Pipeline) thing).onTheWay());
                yield items(((Pipeline) thing).messages()) + (way.equals("[]") ? "" : " and on the way " + way);
            }
            case "Connection" ->
                instance.attribute("_incoming") instanceof Long && thing instanceof Pipeline pipeline
                        ? items(pipeline.messages()) + " to be read"
                        : "";
            default -> thing instanceof Numbers ? numbers(instance) : "";
        };
    }

    private static String items(List<PyBytes> messages) {
        List<String> texts = new ArrayList<>();
        for (PyBytes message : messages.subList(0, Math.min(messages.size(), MOST_ITEMS))) {
            texts.add(PickleText.of(message.bytes()));
        }
        return "[" + String.join(", ", texts) + (messages.size() > MOST_ITEMS ? ", ..." : "") + "]";
    }

    /** Returns the number at a place of what an object stands for, or its only one; null: it has none there. */
    @Nullable
    Object number(PyInstance instance, @Nullable Object part) {
        PyInstance held = instance.attribute("_obj") instanceof PyInstance inner ? inner : instance;
        if (!(behind(held) instanceof Numbers numbers)) {
            return null;
        }
        Object code = held.type().lookup("_type_");
        if (code instanceof String letter) {
            return numbers.read(letter, 0);
        }
        return code instanceof PyType type
                        && type.lookup("_type_") instanceof String letter
                        && part instanceof Long index
                ? numbers.read(letter, index)
                : null;
    }

    private String numbers(PyInstance instance) {
        Object only = number(instance, null);
        if (only != null) {
            return Shown.value(only);
        }
        StringBuilder text = new StringBuilder("[");
        for (long i = 0; i <= MOST_ITEMS; i++) {
            Object item = number(instance, i);
            if (item == null) {
                break;
            }
            text.append(i == 0 ? "" : ", ").append(i == MOST_ITEMS ? "..." : Shown.value(item));
        }
        return text.append(']').toString();
    }
}
