package lockstep.explore;

import java.util.List;

/**
 * A schedule that shows something. Immutable.
 *
 * @param key names it, as {@link ReplayKey} reads it
 * @param schedule the steps, as {@link Schedule} writes them
 * @param switches how often another thread goes on although the one before could
 * @param trace the steps one by one
 * @param end what it leads to
 * @param shortest whether no schedule that fails has fewer switches, and of those with as many none fewer steps
 */
public record Witness(
        String key, Schedule schedule, int switches, List<TraceStep> trace, String end, boolean shortest) {}
