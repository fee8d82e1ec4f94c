package lockstep.engine.interpreter;

import java.util.List;
import java.util.Map;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Types;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Slot;

/** What {@code __slots__} in a class body declares. Stateless. */
final class SlotNames {
    private SlotNames() {}

    /** Puts a {@link Slot} for each name declared into the content of a new class. */
    static void declare(Interpreter in, String type, List<PyType> bases, Map<String, Object> content) {
        Object declared = content.get(PyType.SLOTS);
        if (declared == null) {
            return;
        }
        Object[] names = declared instanceof String one ? new Object[] {one} : Operations.array(in, declared);
        for (Object name : names) {
            if (!(name instanceof String text)) {
                throw Errors.typeError("__slots__ items must be strings, not '%s'", Types.nameOf(name));
            }
            if (text.equals("__dict__") || text.equals("__weakref__")) {
                continue;
            }
            if (content.containsKey(text)) {
                throw Errors.valueError("'%s' in __slots__ conflicts with class variable", text);
            }
            boolean hidden = text.startsWith("__") && !text.endsWith("__");
            String key = hidden ? "_" + type.replaceFirst("^_+", "") + text : text;
            content.put(key, new Slot(key, type));
        }
    }
}
