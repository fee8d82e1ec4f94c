package lockstep.engine.image;

import java.util.HashMap;
import java.util.Map;

/** Finds the classes an image names. Only the engine's and the JDK's plain ones are ever loaded. Not thread-safe. */
final class Classes {
    private final Map<String, Class<?>> found = new HashMap<>();

    Class<?> find(String name) {
        return found.computeIfAbsent(name, Classes::load);
    }

    private static Class<?> load(String name) {
        String element = name.replaceFirst("^\\[+L", "");
        if (!element.startsWith("lockstep.")
                && !element.startsWith("java.util.")
                && !element.startsWith("java.lang.")) {
            throw new ImageException("the class " + name + " has no place in an image");
        }
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new ImageException("the class " + name + " is not known here", e);
        }
    }
}
