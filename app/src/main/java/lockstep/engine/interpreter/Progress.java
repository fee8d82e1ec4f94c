package lockstep.engine.interpreter;

import java.util.Set;
import lockstep.engine.value.PyInstance;

/** How far a thread or a future is, which changes without an instruction of the program. */
final class Progress {
    /** Methods of a future that ask how far it is, or whose effect depends on that. */
    private static final Set<String> ASKING = Set.of("done", "running", "cancel", "cancelled", "add_done_callback");

    /** Methods of a future that give up after a time. */
    private static final Set<String> TIMED = Set.of("result", "exception");

    /** Of a future whose result arrives in a step of its own. */
    private static final String ARRIVES = "_job";

    private Progress() {}

    /** Whether a method of the library asks an object for it. */
    static boolean isAskedFor(PyInstance instance, String name, Object[] arguments) {
        if (isFuture(instance)) {
            boolean asks = ASKING.contains(name) || (TIMED.contains(name) && arguments.length > 0);
            return asks && instance.attribute(ARRIVES) == null;
        }
        return name.equals("is_alive") && isThread(instance);
    }

    /** Whether what an object is shown as tells it. */
    static boolean isShownBy(PyInstance instance) {
        return isFuture(instance) ? instance.attribute(ARRIVES) == null : isThread(instance);
    }

    static boolean isThread(PyInstance instance) {
        return instance.type().lookup("_bootstrap_inner") != null;
    }

    private static boolean isFuture(PyInstance instance) {
        return instance.type().name().equals("Future");
    }
}
