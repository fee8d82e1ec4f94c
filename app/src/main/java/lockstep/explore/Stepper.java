package lockstep.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lockstep.engine.state.StateKey;
import org.jspecify.annotations.Nullable;

/**
 * A program stepped by hand, forward and back without end. Made by {@link Explorer#stepper}, for what threads share is known
 * only when all was looked at. Every moment of the schedule is kept, so that any of them can be gone to at once. Confined to
 * one thread.
 */
public final class Stepper {
    /** Steps one schedule may have. */
    private static final int MOST_STEPS = 50_000;

    /** Steps that one command may take. */
    private static final int MOST_AT_ONCE = 10_000;

    /** Steps before and behind the position that a view tells. */
    private static final int AROUND = 200;

    private final Program program;
    private final Execution execution;
    private final Naming naming;
    private final Steps steps;
    private final List<Moment> moments = new ArrayList<>();
    private final List<Integer> path = new ArrayList<>();
    private final List<TraceStep> trace = new ArrayList<>();
    private final BitSet endless = new BitSet();
    /** The steps of the path that are switches. */
    private final BitSet switches = new BitSet();

    private @Nullable StateGraph graph;
    private int position;
    private String message = "";

    Stepper(Program program, Execution execution, Moment start) {
        this.program = program;
        this.execution = execution;
        execution.restore(start);
        execution.recorder().keepAll();
        this.naming = new Naming(execution.process(), execution.workers().get(0));
        this.steps = new Steps(execution, naming, program.text());
        moments.add(start);
    }

    /** Says in which states of a graph threads may go on for ever without an end. */
    void endless(StateGraph all, BitSet states) {
        graph = all;
        endless.or(states);
    }

    private boolean isEndless(Moment moment) {
        int state = graph == null ? -1 : graph.find(moment.heap().key());
        return state >= 0 && endless.get(state);
    }

    /** Does what a command says. @return how the program stands then */
    public StepView perform(StepCommand command) {
        message = "";
        try {
            execution.restore(now());
            switch (command.kind()) {
                case STEP -> step(command.number(), false);
                case EXPIRE -> step(command.number(), true);
                case END -> end(command.number());
                case LINE -> line(command.number());
                case RUN -> run();
                case UNDO -> jump(position - 1);
                case REDO -> jump(position + 1);
                case RESET -> jump(0);
                case JUMP -> jump(command.number());
                case PLAY -> play(command.schedule(), command.number());
            }
        } catch (UnexplorableException unexplorable) {
            message = "It cannot go on there: " + unexplorable.reason();
        }
        return view();
    }

    private Moment now() {
        return moments.get(position);
    }

    /** @return whether the step was taken */
    private boolean step(int thread, boolean expire) {
        if (thread < 0 || StateGraph.worker(thread) >= execution.workers().size()) {
            message = "There is no thread " + Schedule.letter(Math.max(0, thread)) + " yet.";
            return false;
        }
        Worker worker = execution.workers().get(StateGraph.worker(thread));
        return take(Tasks.step(worker, thread, expire));
    }

    private void end(int thread) {
        if (!take(StateGraph.step(thread, Tasks.DIES))) {
            message = "No signal that ends it is on its way to " + Schedule.letter(thread) + ".";
        }
    }

    private boolean take(int step) {
        int thread = StateGraph.thread(step);
        if (StateGraph.worker(thread) >= execution.workers().size()) {
            message = "There is no thread " + Schedule.letter(thread) + " yet.";
            return false;
        }
        if (position < path.size() && path.get(position) == step) {
            position++;
            execution.restore(now());
            return true;
        }
        if (position >= MOST_STEPS) {
            message = "The schedule has " + MOST_STEPS + " steps: reset it.";
            return false;
        }
        Worker worker = execution.workers().get(StateGraph.worker(thread));
        boolean isSwitch =
                position > 0 && Switches.isSwitch(execution, StateGraph.thread(path.get(position - 1)), thread, now());
        TraceStep taken = worker.isActive() ? steps.take(step, now()) : null;
        if (taken == null) {
            execution.restore(now());
            message = worker.stage == Worker.Stage.ENDED
                    ? Schedule.letter(thread) + " has ended."
                    : Schedule.letter(thread) + " waits: it cannot take a step.";
            return false;
        }
        moments.subList(position + 1, moments.size()).clear();
        path.subList(position, path.size()).clear();
        trace.subList(position, trace.size()).clear();
        moments.add(execution.save());
        path.add(step);
        trace.add(taken);
        switches.set(position, isSwitch);
        position++;
        return true;
    }

    private void line(int thread) {
        if (thread < 0 || thread >= execution.workers().size()) {
            step(thread, false); // of a task a step is the way to its next await
            return;
        }
        Worker worker = execution.workers().get(thread);
        int from = lineOf(worker);
        Set<StateKey> seen = new HashSet<>();
        for (int i = 0; i < MOST_AT_ONCE && step(thread, false); i++) {
            if (lineOf(worker) != from
                    || worker.pending != null
                    || !seen.add(now().heap().key())) {
                return;
            }
        }
        if (!seen.isEmpty()) {
            message = "";
        }
    }

    private static int lineOf(Worker worker) {
        var frame = Inventory.programFrame(worker);
        return frame == null ? 0 : frame.line();
    }

    private void run() {
        if (position < path.size()) {
            int thread = StateGraph.thread(path.get(position));
            int to = position;
            while (to < path.size() && StateGraph.thread(path.get(to)) == thread) {
                to++;
            }
            jump(to);
            return;
        }
        int thread = position == 0 ? 0 : StateGraph.thread(path.get(position - 1));
        if (!run(thread)) {
            List<StepView.ThreadState> ready = new Scene(program, execution, naming, now(), null)
                    .threads().stream().filter(StepView.ThreadState::canStep).toList();
            execution.restore(now());
            if (ready.size() == 1) {
                run(ready.get(0).number());
            }
        }
    }

    /** Lets a thread go on as far as it gets. @return whether it took a step */
    private boolean run(int thread) {
        Set<StateKey> seen = new HashSet<>();
        int taken = 0;
        while (taken < MOST_AT_ONCE && seen.add(now().heap().key()) && step(thread, false)) {
            taken++;
        }
        if (taken > 0) {
            message = "";
        }
        return taken > 0;
    }

    private void jump(int to) {
        if (to < 0) {
            message = "This is the beginning.";
        } else if (to > path.size()) {
            message = "This is the end of the schedule.";
        }
        position = Math.max(0, Math.min(path.size(), to));
        execution.restore(now());
    }

    private void play(String schedule, int to) {
        List<Integer> wanted;
        try {
            wanted = schedule.isBlank() ? List.of() : Schedule.parse(schedule).steps();
        } catch (IllegalArgumentException none) {
            message = String.valueOf(none.getMessage());
            return;
        }
        jump(0);
        message = "";
        for (int i = 0; i < wanted.size(); i++) {
            if (!take(wanted.get(i))) {
                message = "The schedule cannot be played beyond step " + i + ".";
                return;
            }
        }
        // What lay ahead of another schedule is not part of this one.
        moments.subList(position + 1, moments.size()).clear();
        path.subList(position, path.size()).clear();
        trace.subList(position, trace.size()).clear();
        jump(Math.min(to, path.size()));
    }

    /** Returns how the program stands. */
    public StepView view() {
        Moment now = now();
        Scene scene = new Scene(program, execution, naming, now, position == 0 ? null : moments.get(position - 1));
        int first = Math.max(0, position - AROUND);
        int last = Math.min(trace.size(), position + AROUND);
        String failure = scene.failure();
        StepView view = new StepView(
                scene.threads(),
                scene.shared(),
                scene.locks(),
                now.output(),
                failure.isEmpty() && isEndless(now) ? Words.ENDLESS : failure,
                scene.isOver(),
                path.isEmpty() ? "" : new Schedule(path).text(),
                position,
                path.size(),
                switches.get(0, position).cardinality(),
                trace.subList(first, last),
                first,
                message);
        execution.restore(now);
        return view;
    }
}
