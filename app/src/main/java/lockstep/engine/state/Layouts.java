package lockstep.engine.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lockstep.engine.interpreter.Compilation;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.interpreter.LinkedUnit;
import lockstep.engine.interpreter.Machine;
import lockstep.engine.interpreter.Modules;
import lockstep.engine.thread.PyThreads;
import lockstep.engine.thread.Scheduler;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Shape;
import lockstep.engine.value.Signature;

/** The layout of each class. Confined to one thread. */
final class Layouts {
    private static final String OWN_PACKAGES = "lockstep.";

    /** The machinery and what never changes: part of a state as which one it is, and what a dict keeps for itself. */
    private static final Set<Class<?>> FIXED = Set.of(
            PyType.class,
            LinkedCode.class,
            LinkedUnit.class,
            Machine.class,
            Modules.class,
            Compilation.class,
            Interpreter.class,
            PyModule.class,
            Shape.class,
            Signature.class,
            PyThreads.class,
            PyDict.Saved.class,
            Object.class);

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
        if (FIXED.contains(type)
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
