package lockstep.explore;

import java.util.List;

/**
 * A schedule that shows something, with the fewest switches and of those the fewest steps. Immutable.
 *
 * @param schedule the steps, as {@link Schedule} writes them
 * @param switches how often another thread goes on than before
 * @param trace the steps one by one
 * @param end what it leads to
 */
public record Witness(Schedule schedule, int switches, List<TraceStep> trace, String end) {}
