package lockstep.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Plays a path of the graph again and writes down what happens. Confined to one thread. */
final class Replay {
    private final Execution execution;
    private final Naming naming;
    private final String text;

    Replay(Execution execution, Naming naming, String text) {
        this.execution = execution;
        this.naming = naming;
        this.text = text;
    }

    /** @param otherwise what the last state means where no exception tells */
    Witness witness(Moment start, int[] path, String otherwise) {
        execution.restore(start);
        Steps steps = new Steps(execution, naming, text);
        List<TraceStep> trace = new ArrayList<>();
        Moment moment = start;
        for (int step : path) {
            TraceStep taken = steps.take(step, moment);
            if (taken == null) {
                throw new IllegalStateException("the schedule " + Arrays.toString(path) + " cannot be played again");
            }
            trace.add(taken);
            moment = execution.save();
        }
        Schedule schedule = new Schedule(Arrays.stream(path).boxed().toList());
        String end = moment.failures().isEmpty()
                ? otherwise
                : Words.failure(moment.failures().get(0));
        return new Witness(schedule, schedule.switches(), trace, end);
    }
}
