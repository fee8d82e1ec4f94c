package lockstep.explore;

import java.util.ArrayList;
import java.util.List;

/** Plays a path of the graph again and writes down what happens. Confined to one thread. */
final class Replay {
    private final Execution execution;
    private final Naming naming;
    private final Program program;
    private final Conditions conditions;

    Replay(Execution execution, Naming naming, Program program, Conditions conditions) {
        this.execution = execution;
        this.naming = naming;
        this.program = program;
        this.conditions = conditions;
    }

    /**
     * @param otherwise what the last state means where no exception tells
     * @param shortest whether no other one fails sooner
     */
    Witness witness(Moment start, Schedule schedule, String otherwise, boolean shortest) {
        execution.restore(start);
        Steps steps = new Steps(execution, naming, program.text());
        List<TraceStep> trace = new ArrayList<>();
        Switches switches = new Switches(execution);
        Moment moment = start;
        for (int i = 0; i < schedule.steps().size(); i++) {
            int step = schedule.steps().get(i);
            if (i < schedule.toTheLoop()) {
                switches.next(step, moment);
            }
            TraceStep taken = steps.take(step, moment);
            if (taken == null) {
                throw new IllegalStateException("the schedule " + schedule.text() + " cannot be played again");
            }
            trace.add(taken);
            moment = execution.save();
        }
        String end = moment.failures().isEmpty()
                ? otherwise
                : Words.failure(moment.failures().get(0));
        Long seed = execution.hearing().hasDrawn() ? program.seed() : null;
        ReplayKey key = ReplayKey.of(program.text(), conditions.at(switches.count()), seed, schedule);
        return new Witness(key.text(), schedule, switches.count(), trace, end, shortest);
    }
}
