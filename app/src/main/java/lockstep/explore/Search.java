package lockstep.explore;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntConsumer;
import lockstep.engine.state.StateKey;

/**
 * Finds all states, depth first and with a stack of its own, anew whenever something turns out to be shared that was not
 * known to be. Confined to one thread.
 */
final class Search implements Searching {
    private static final int LOOK_EVERY = 256;

    private final Execution execution;
    private final StepTaker steps;
    private final Budget budget;
    private final Telling telling;
    private Findings found = new Findings();
    private StateGraph graph = found.graph();
    private Moment start;
    private int rounds;
    private String exceeded = "";
    private boolean done;

    /** A state on the present path, and the steps to try from it. */
    private static final class Visit implements IntConsumer {
        final int state;
        final Moment moment;
        int[] steps;
        int count;
        int next;
        final boolean concurrent;
        final long stages;
        boolean moved;

        Visit(int state, Moment moment) {
            this.state = state;
            this.moment = moment;
            this.steps = new int[moment.threads().size() * 2];
            this.concurrent = moment.isConcurrent();
            this.stages = moment.stages();
        }

        @Override
        public void accept(int step) {
            for (int i = 0; i < count; i++) {
                if (steps[i] == step) {
                    return;
                }
            }
            if (count == steps.length) {
                steps = Arrays.copyOf(steps, 2 * count);
            }
            steps[count++] = step;
        }
    }

    /** @param start the moment at which a second thread begins to live */
    Search(Execution execution, Moment start, Budget budget, Telling telling) {
        this(execution, start, budget, telling, true);
    }

    /**
     * @param start the moment at which a second thread begins to live
     * @param remembers as {@link StepTaker} has it
     */
    Search(Execution execution, Moment start, Budget budget, Telling telling, boolean remembers) {
        this.execution = execution;
        this.steps = new StepTaker(execution, start, remembers);
        this.start = start;
        this.budget = budget;
        this.telling = telling;
    }

    @Override
    public void run() {
        Moment begin = start;
        do {
            rounds++;
            execution.marks().forgetLate();
            execution.marks().takeGrown();
            found = new Findings();
            graph = found.graph();
            start = steps.settle(begin);
            walk();
        } while (execution.marks().hasGrown() && exceeded.isEmpty());
        done = exceeded.isEmpty();
    }

    private void walk() {
        Deque<Visit> path = new ArrayDeque<>();
        int first = graph.add(start.heap().key());
        path.push(enter(start, first));
        int looks = 0;
        while (!path.isEmpty() && !execution.marks().hasGrown()) {
            Visit visit = path.element();
            if (visit.next == visit.count) {
                leave(visit);
                path.pop();
                continue;
            }
            if (++looks % LOOK_EVERY == 0) {
                telling.tell(rounds, graph, path.size());
                if (isOverLimit()) {
                    return;
                }
            }
            int step = visit.steps[visit.next++];
            Execution.Step taken = steps.take(visit.moment, visit.concurrent, visit.stages, step);
            if (taken == Execution.Step.DISABLED_TIMED) {
                visit.accept(step | 1);
            } else if (taken == Execution.Step.TAKEN) {
                boolean rare = visit.moment.isRare(step);
                visit.moved |= !rare;
                StateKey key = steps.reachedKey();
                int known = graph.find(key);
                int state = known >= 0 ? known : graph.add(key);
                graph.connect(visit.state, step, state);
                if (rare) {
                    graph.lastIsRare();
                }
                if (known < 0) {
                    path.push(enter(steps.reached(), state));
                }
            }
        }
    }

    /** Says which steps to try from a state. */
    private Visit enter(Moment moment, int state) {
        Visit visit = new Visit(state, moment);
        boolean over = moment.isOver();
        found.look(state, moment, over);
        if (over) {
            visit.moved = true;
            return visit;
        }
        Tasks.eachChoice(moment, visit);
        return visit;
    }

    private void leave(Visit visit) {
        if (!visit.moved) {
            found.stuck(visit.state, visit.moment);
        }
    }

    private boolean isOverLimit() {
        exceeded = budget.exceeded(
                graph.size(), graph.bytes() + execution.recorder().bytes() + steps.bytes());
        return !exceeded.isEmpty();
    }

    @Override
    public Searched result() {
        return new Searched(start, found, rounds, exceeded, done ? Searched.ALL : -1, new BitSet());
    }
}
