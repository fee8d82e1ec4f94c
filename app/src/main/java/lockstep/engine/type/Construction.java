package lockstep.engine.type;

import java.util.Map;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyType;

/** Checks of calls of builtin types. */
final class Construction {
    private Construction() {}

    /** Returns whether making an instance also fills it: not where the program's {@code __init__} will. */
    static boolean fillsItself(Object cls) {
        return !(((PyType) cls).lookup("__init__") instanceof PyFunction);
    }

    /** Refuses keyword arguments. */
    static void noKeywords(String name, Object keywords) {
        if (keywords instanceof Map<?, ?> map && !map.isEmpty()) {
            throw Errors.typeError("%s() takes no keyword arguments", name);
        }
    }
}
