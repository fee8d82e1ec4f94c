package lockstep.explore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lockstep.engine.state.StateKey;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a thread comes back, within one step, to a state in which it was before: it waits for something that others
 * do, by looking at it again and again. Confined to one thread.
 */
final class Spinning {
    /** Places to poll before it is looked at, and how many are then looked at. */
    private static final int FIRST = 2_000;

    private static final int LOOKS = 200;

    private final Set<Site> sites = new LinkedHashSet<>();
    private @Nullable StateKey seen;

    /** @param polls since the step began, this one included @return whether the state is one that was seen before */
    boolean polled(int polls, Execution execution) {
        if (polls < FIRST || polls > FIRST + LOOKS) {
            return false;
        }
        StateKey key = execution.save().heap().key();
        if (polls == FIRST) {
            sites.clear();
            seen = key;
            return false;
        }
        return seen != null && key.equals(seen);
    }

    /** Whether it is looked at. @param polls since the step began */
    boolean looks(int polls) {
        return polls >= FIRST;
    }

    /** Something is about to be touched. */
    void touches(List<NextOperation.Touch> touches, Site site, int polls) {
        if (polls >= FIRST && polls <= FIRST + LOOKS && !touches.isEmpty()) {
            sites.add(site);
        }
    }

    /** Returns the instructions that touched something since. */
    Set<Site> sites() {
        return sites;
    }
}
