package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.RunSpec;
import lockstep.engine.state.StateKey;
import lockstep.python.source.PythonSyntaxError;
import org.jspecify.annotations.Nullable;

/** Plays a schedule that somebody has given, which may fit or not. Confined to one thread. */
final class Rerun {
    /** How a program ends that does not fail. */
    static final String OVER = "the program comes to its end";

    private final Program program;
    private final Execution execution;
    private final Naming naming;
    private final Script script;
    private final List<TraceStep> trace = new ArrayList<>();
    private Moment moment;

    /**
     * @param script written on while it plays
     * @param start the present moment, from where schedules go
     */
    Rerun(Program program, Execution execution, Script script, Moment start) {
        this.script = script;
        this.moment = start;
        this.program = program;
        this.execution = execution;
        this.naming = new Naming(execution.process(), execution.workers().get(0));
    }

    /** Takes the steps of a schedule, as far as they can be taken. */
    Replayed play(ReplayKey key) {
        Steps steps = new Steps(execution, naming, program.text());
        List<Integer> wanted = key.schedule().steps();
        Switches switches = new Switches(execution);
        String problem = "";
        @Nullable StateKey round = null;
        for (int i = 0; i < wanted.size() && problem.isEmpty(); i++) {
            if (i == key.schedule().loop()) {
                round = moment.heap().key();
                script.loop();
            }
            int step = wanted.get(i);
            int thread = StateGraph.thread(step);
            String who = Schedule.letter(thread).replace(":", "");
            int worker = StateGraph.worker(thread);
            boolean live = worker < execution.workers().size();
            boolean active = live && execution.workers().get(worker).isActive();
            if (i < key.schedule().toTheLoop()) {
                execution.hearing().script(null);
                switches.next(step, moment);
                execution.hearing().script(script);
            }
            script.step(step);
            TraceStep taken = active ? steps.take(step, moment) : null;
            if (taken == null) {
                problem = "step " + (i + 1) + " of " + wanted.size() + " cannot be taken: "
                        + (!live
                                ? "there is no thread "
                                        + Schedule.letter(worker).replace(":", "") + " yet"
                                : active ? who + " has to wait there" : who + " has ended");
            } else {
                trace.add(taken);
                moment = execution.save();
            }
        }
        execution.hearing().script(null);
        Scene scene = new Scene(program, execution, naming, moment, null);
        boolean endless =
                problem.isEmpty() && round != null && moment.heap().key().equals(round);
        if (round != null && !endless && problem.isEmpty()) {
            problem = "the " + (wanted.size() - key.schedule().loop())
                    + " steps behind the dot do not lead back to where they begin";
        }
        String failure = endless ? Words.ENDLESS : scene.failure();
        String end =
                failure.isEmpty() ? scene.isOver() ? OVER : "the schedule ends here, before the program does" : failure;
        return new Replayed(
                key.text(),
                switches.count(),
                trace,
                key.schedule().loop(),
                end,
                problem.isEmpty() && !failure.isEmpty(),
                moment.output(),
                problem,
                null);
    }

    /** Has the program run on real threads that are switched where this one was. */
    Replayed onThreads(Replayed explored, Granularity granularity) throws PythonSyntaxError {
        if (execution.process().family().isUsed()) {
            return explored.with(new Replayed.Real(
                    false, "", "", 0, "processes and what they share are not played on real threads"));
        }
        RunSpec spec = Explorer.spec(program, granularity);
        RealRun run = new RealRun(
                program,
                spec,
                PiecewiseProcess.compiled(spec),
                script,
                execution.process().threads().endsApart());
        boolean over = explored.end().equals(OVER);
        return explored.with(run.compared(explored, moment, over));
    }
}
