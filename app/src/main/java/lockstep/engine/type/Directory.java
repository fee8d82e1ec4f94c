package lockstep.engine.type;

import java.util.TreeSet;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;

/** The names {@code dir()} lists. */
public final class Directory {
    private Directory() {}

    /** Returns the attributes of a value, sorted. */
    public static TreeSet<String> of(Object value) {
        TreeSet<String> names = new TreeSet<>();
        if (value instanceof PyModule module) {
            names.addAll(module.content().keySet());
            return names;
        }
        PyType type = value instanceof PyType itself ? itself : Types.of(value);
        for (PyType base : type.mro()) {
            names.addAll(base.ownAttributes().keySet());
        }
        if (value instanceof PyInstance instance) {
            names.addAll(instance.attributes().keySet());
        }
        if (value instanceof PyFunction function) {
            names.addAll(function.attributes().keySet());
        }
        return names;
    }
}
