package lockstep.engine.file;

import java.util.ArrayList;
import java.util.List;

/** Paths of a run's folder. Stateless. */
public final class Paths {
    private Paths() {}

    /** Returns the path from the root, without {@code .} and {@code ..}. */
    public static String absolute(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (!parts.isEmpty()) {
                    parts.remove(parts.size() - 1);
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return "/" + String.join("/", parts);
    }
}
