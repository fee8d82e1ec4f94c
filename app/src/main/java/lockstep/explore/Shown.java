package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.type.Types;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Values as a screen shows them: short, and without running any code of the program. Stateless. */
final class Shown {
    private static final int MOST_ITEMS = 8;
    private static final int MOST_LETTERS = 40;
    private static final int MOST_DEPTH = 3;

    private Shown() {}

    static String value(@Nullable Object value) {
        return value(value, MOST_DEPTH);
    }

    private static String value(@Nullable Object value, int depth) {
        if (value == null) {
            return "unset";
        } else if (value instanceof Boolean flag) {
            return flag ? "True" : "False";
        } else if (value instanceof Number || value instanceof Singleton) {
            return value.toString();
        } else if (value instanceof String text) {
            return "'"
                    + (text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "..." : text)
                            .replace("\\", "\\\\")
                            .replace("'", "\\'")
                            .replace("\n", "\\n")
                    + "'";
        } else if (depth == 0) {
            return kind(value);
        } else if (value instanceof PyList list) {
            return items("[", list.toArray(), "]", depth);
        } else if (value instanceof PyTuple tuple) {
            return items("(", tuple.items(), tuple.size() == 1 ? ",)" : ")", depth);
        } else if (value instanceof PySet set) {
            return set.size() == 0 ? "set()" : items("{", set.toArray(), "}", depth);
        } else if (value instanceof PyDict dict) {
            return dict(dict, depth);
        }
        return kind(value);
    }

    private static String items(String open, Object[] items, String close, int depth) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(items.length, MOST_ITEMS); i++) {
            texts.add(value(items[i], depth - 1));
        }
        return open + String.join(", ", texts) + (items.length > MOST_ITEMS ? ", ..." : "") + close;
    }

    private static String dict(PyDict dict, int depth) {
        Object[] keys = dict.keys();
        Object[] values = dict.values();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(keys.length, MOST_ITEMS); i++) {
            texts.add(value(keys[i], depth - 1) + ": " + value(values[i], depth - 1));
        }
        return "{" + String.join(", ", texts) + (keys.length > MOST_ITEMS ? ", ..." : "") + "}";
    }

    /** Returns words for an object without a name. */
    static String kind(Object value) {
        if (value instanceof PyFunction function) {
            return function.name() + "()";
        } else if (value instanceof PyType type) {
            return type.name();
        }
        if (isEventLoop(value)) {
            return "the event loop";
        }
        String type = value instanceof PyInstance instance ? instance.type().name() : Types.nameOf(value);
        return ("AEIOUaeiou".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    /** Whether it is what asyncio runs tasks with; its class has a name that says little. */
    static boolean isEventLoop(Object value) {
        return value instanceof PyInstance instance
                && instance.type().name().endsWith("EventLoop")
                && instance.type().module().startsWith("asyncio");
    }
}
