package lockstep.engine.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether all children stand still. A report alone proves nothing: a message may be on its way that wakes the
 * child. So two collections in a row must find every child still, with as many messages sent on one side as came in on
 * the other, and none in between. Confined to the thread that watches the run.
 */
final class Quiet {
    private long round;
    private @Nullable Map<Integer, Traffic.Count> before;

    /** Forgets what it saw: something has moved. */
    void moved() {
        before = null;
    }

    /**
     * Looks at the answers to the last collection and begins the next one.
     *
     * @param live the children that have not ended
     * @return what each of them waits for, when none of them will ever move by itself; null otherwise
     */
    @Nullable
    List<String> collect(Map<Integer, Child> live) {
        Map<Integer, Traffic.Count> now = new HashMap<>();
        List<String> texts = new ArrayList<>();
        live.forEach((number, child) -> {
            Traffic.Count count = child.stillSince(round);
            if (count != null) {
                now.put(number, count);
                texts.add(child.standstill());
            }
        });
        boolean still = now.size() == live.size();
        boolean agreed = still && now.equals(before);
        before = still ? now : null;
        round++;
        live.values().forEach(child -> child.ask(round));
        return agreed ? texts : null;
    }
}
