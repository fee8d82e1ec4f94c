package lockstep.session;

import java.util.List;
import lockstep.explore.TraceStep;

/**
 * A program has been made to fail by hand.
 *
 * @param id the step's id
 * @param end what went wrong, in words
 * @param schedule the learner's
 * @param switches in it, or changes of turn
 * @param ofTasks whether changes of turn are counted, for only tasks of one event loop take turns
 * @param trace its steps
 * @param shortest the shortest schedule; empty when none is known
 * @param fewest switches or changes of turn in it
 * @param shortestTrace its steps
 * @param shortestEnd what goes wrong at its end
 * @param stars from 1 to 3
 * @param points after hints
 * @param saved whether it is on disk
 */
public record Broken(
        String id,
        String end,
        String schedule,
        int switches,
        boolean ofTasks,
        List<TraceStep> trace,
        String shortest,
        int fewest,
        List<TraceStep> shortestTrace,
        String shortestEnd,
        int stars,
        int points,
        boolean saved) {
    public Broken {
        trace = List.copyOf(trace);
        shortestTrace = List.copyOf(shortestTrace);
    }
}
