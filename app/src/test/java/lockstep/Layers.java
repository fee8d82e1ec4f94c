package lockstep;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of layers: which package may use which. A layer's name is its package's name under {@code lockstep}. */
final class Layers {
    /** Layer to what it may use directly, from the top down. */
    static final Map<String, List<String>> USES = new LinkedHashMap<>();

    static {
        USES.put("ssh", List.of("tui", "term", "session"));
        USES.put("tui", List.of("term", "session"));
        USES.put("term", List.of());
        USES.put("session", List.of("lesson", "progress", "score", "lab"));
        USES.put("progress", List.of("score"));
        USES.put("score", List.of("lab"));
        USES.put("lesson", List.of("python", "lab"));
        USES.put("lab", List.of("explore", "engine"));
        USES.put("explore", List.of("engine"));
        USES.put("engine", List.of("python"));
        USES.put("python", List.of());
    }

    /** The commands stand above everything and may use it. */
    static final String TOP = "cli";

    private Layers() {}

    /** @return every layer that is reached from this one by any number of uses; what it may pass on as values */
    static Set<String> below(String layer) {
        Set<String> found = new LinkedHashSet<>();
        for (String used : USES.get(layer)) {
            found.add(used);
            found.addAll(below(used));
        }
        return found;
    }

    /** @return the layer of a package of ours, or an empty string for any other package */
    static String of(String packageName) {
        if (!packageName.startsWith("lockstep.")) {
            return "";
        }
        String rest = packageName.substring("lockstep.".length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
