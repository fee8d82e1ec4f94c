package lockstep.progress;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a learner was in a step: knob values, page, scroll position, cursor, hints opened, as the user interface keeps
 * them.
 *
 * @param values by name
 */
public record Draft(Map<String, String> values) {
    public Draft {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Nothing kept. */
    public static Draft empty() {
        return new Draft(Map.of());
    }
}
