package lockstep.engine.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lockstep.engine.thread.Scheduler;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PySet;

/** The layout of each class. Confined to one thread. */
final class Layouts {
    private static final String OWN_PACKAGES = "lockstep.";

    /** What never changes besides the {@link Machinery}, and what a dict or a set keeps for itself: part of a state as which one it is. */
    private static final Set<Class<?>> FIXED = Set.of(PyDict.Saved.class, PySet.Saved.class, Object.class);

    private final Map<Class<?>, Layout> known = new HashMap<>();

    /** @throws UnsupportedStateException when such objects cannot be saved */
    Layout of(Class<?> type) {
        Layout layout = known.get(type);
        if (layout == null) {
            layout = make(type);
            if (layout != Layout.FIXED) {
                layout.number(known.size());
            }
            known.put(type, layout);
        }
        return layout;
    }

    private Layout make(Class<?> type) {
        if (Machinery.includes(type)
                || FIXED.contains(type)
                || Enum.class.isAssignableFrom(type)
                || BuiltinFunction.class.isAssignableFrom(type)
                || Scheduler.class.isAssignableFrom(type)
                || Thread.class.isAssignableFrom(type)
                || type == Class.class) {
            return Layout.FIXED;
        }
        if (type.isArray()) {
            return ArrayLayouts.of(type);
        }
        Layout layout = ValueLayouts.of(type);
        if (layout == null) {
            layout = CollectionLayouts.of(type);
        }
        if (layout != null) {
            return layout;
        }
        if (!type.getName().startsWith(OWN_PACKAGES)) {
            throw new UnsupportedStateException(
                    "it holds a " + type.getSimpleName() + ", whose state cannot be copied");
        }
        return new FieldsLayout(type, ValueLayouts.ignored());
    }
}
