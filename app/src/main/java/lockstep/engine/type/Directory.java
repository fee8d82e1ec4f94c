package lockstep.engine.type;

import java.util.TreeSet;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;

/** The names {@code dir()} lists. */
public final class Directory {
    private Directory() {}

    /** As {@link #of(Object)}; what the program has instead of a {@code __dict__} is asked for it. */
    static TreeSet<String> of(Context context, Object value) {
        TreeSet<String> names = of(value);
        boolean hooked = value instanceof PyInstance instance
                && (instance.type().lookup("__getattribute__") instanceof PyFunction
                        || (!instance.type().isOpen() && instance.type().lookup("__getattr__") != null));
        if (hooked && Attributes.getOrNull(context, value, "__dict__") instanceof PyDict dict) {
            for (Object key : dict.keys()) {
                names.add(String.valueOf(key));
            }
        }
        return names;
    }

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
