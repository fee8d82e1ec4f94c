package lockstep.session;

import java.util.HashMap;
import java.util.Map;

/** How often in a row a busy machine refused to score a step. Thread-safe. */
final class Refusals {
    private final Map<String, Integer> counts = new HashMap<>();

    void count(String stepId) {
        count(stepId, 1);
    }

    /** Adds so many and returns the count. */
    synchronized int count(String stepId, int more) {
        return counts.merge(stepId, more, Integer::sum);
    }

    synchronized void reset(String stepId) {
        counts.remove(stepId);
    }
}
