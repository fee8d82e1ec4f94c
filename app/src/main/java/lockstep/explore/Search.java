package lockstep.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lockstep.engine.module.LoopDecision;
import lockstep.engine.state.StateKey;
import lockstep.engine.value.Wait;

/**
 * Finds all states, depth first and with a stack of its own, anew whenever something turns out to be shared that was not
 * known to be. Confined to one thread.
 */
final class Search {
    private static final int LOOK_EVERY = 256;
    private static final long TELL_NANOS = 50_000_000;

    private final Execution execution;
    private final ExploreLimits limits;
    private final long deadlineNanos;
    private StateGraph graph = new StateGraph();
    private List<Ending> endings = new ArrayList<>();
    private BitSet failed = new BitSet();
    private BitSet raced = new BitSet();
    private final Set<Race> races = new LinkedHashSet<>();
    private Moment start;
    private int rounds;
    private Granularity grain = Granularity.ACCESS;
    private @org.jspecify.annotations.Nullable Consumer<ExploreProgress> listener;
    private long begunNanos;
    private long toldNanos;
    private String exceeded = "";

    /** A location that two threads are about to touch at the same time, one of them writing. */
    record Race(
            Object owner, @org.jspecify.annotations.Nullable Object part) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Race race && race.owner == owner && java.util.Objects.equals(race.part, part);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(owner) * 31 + java.util.Objects.hashCode(part);
        }
    }

    /** A state on the present path, and the steps to try from it. */
    private static final class Visit {
        final int state;
        final Moment moment;
        int[] steps;
        int count;
        int next;
        boolean moved;

        Visit(int state, Moment moment) {
            this.state = state;
            this.moment = moment;
            this.steps = new int[moment.workers().size() * 2];
        }

        void add(int step) {
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
    Search(Execution execution, Moment start, ExploreLimits limits, long deadlineNanos) {
        this.execution = execution;
        this.start = start;
        this.limits = limits;
        this.deadlineNanos = deadlineNanos;
    }

    /** Tells how far it is from now on. @param begun when the exploration began */
    void tell(Consumer<ExploreProgress> to, Granularity searched, long begun) {
        listener = to;
        grain = searched;
        begunNanos = begun;
    }

    private void tell(int open) {
        long now = System.nanoTime();
        if (listener != null && now - toldNanos >= TELL_NANOS) {
            toldNanos = now;
            listener.accept(new ExploreProgress(grain, rounds, graph.size(), graph.edges(), open, now - begunNanos));
        }
    }

    /** Finds all states, or as many as the limits allow. */
    void run() {
        Moment begin = start;
        do {
            rounds++;
            execution.marks().forgetLate();
            execution.marks().takeGrown();
            graph = new StateGraph();
            endings = new ArrayList<>();
            failed = new BitSet();
            raced = new BitSet();
            races.clear();
            start = execution.settle(begin);
            walk();
        } while (execution.marks().hasGrown() && exceeded.isEmpty());
    }

    private void walk() {
        Deque<Visit> path = new ArrayDeque<>();
        int first = graph.add(start.heap().key());
        path.push(enter(start, first));
        boolean present = true; // whether the execution stands at the newest moment of the path
        int looks = 0;
        while (!path.isEmpty() && !execution.marks().hasGrown()) {
            Visit visit = path.element();
            if (visit.next == visit.count) {
                leave(visit);
                path.pop();
                present = false;
                continue;
            }
            if (++looks % LOOK_EVERY == 0) {
                tell(path.size());
                if (isOverLimit()) {
                    return;
                }
            }
            int step = visit.steps[visit.next++];
            if (!present) {
                execution.restore(visit.moment);
            }
            Execution.Step taken = execution.take(step, visit.moment);
            present = taken != Execution.Step.TAKEN;
            if (taken == Execution.Step.DISABLED_TIMED) {
                visit.add(step | 1);
            } else if (taken == Execution.Step.TAKEN) {
                visit.moved = true;
                Moment moment = execution.save();
                StateKey key = moment.heap().key();
                int known = graph.find(key);
                int state = known >= 0 ? known : graph.add(key);
                graph.connect(visit.state, step, state);
                if (known < 0) {
                    path.push(enter(moment, state));
                    present = true;
                }
            }
        }
    }

    /** Says which steps to try from a state. */
    private Visit enter(Moment moment, int state) {
        Visit visit = new Visit(state, moment);
        moment.tellRaces((one, other, touch) -> {
            races.add(new Race(touch.owner(), touch.part()));
            raced.set(state);
        });
        if (!moment.failures().isEmpty()) {
            failed.set(state);
        }
        if (execution.crew().isOver()) {
            visit.moved = true;
            endings.add(new Ending(state, Ending.Kind.COMPLETED, moment.output(), moment.failures(), moment));
            return visit;
        }
        List<Worker> workers = moment.workers();
        for (int i = 0; i < workers.size(); i++) {
            Worker worker = workers.get(i);
            if (worker.pending instanceof LoopDecision decision) {
                Tasks.eachStep(i, decision, visit::add);
            } else if (worker.isActive()) {
                visit.add(StateGraph.step(Tasks.actor(i, worker), false));
                if (worker.pending != null && worker.pending.deadlineNanos() != Wait.NEVER) {
                    visit.add(StateGraph.step(Tasks.actor(i, worker), true));
                }
            }
        }
        return visit;
    }

    private void leave(Visit visit) {
        if (!visit.moved) {
            Moment moment = visit.moment;
            endings.add(new Ending(visit.state, Ending.Kind.DEADLOCK, moment.output(), moment.failures(), moment));
        }
    }

    private boolean isOverLimit() {
        if (graph.size() >= limits.states()) {
            exceeded = "more than " + limits.states() + " states";
        } else if (System.nanoTime() > deadlineNanos) {
            exceeded = "more than " + limits.timeout().toSeconds() + " s";
        } else if (graph.bytes() > (long) limits.memoryMib() << 20) {
            exceeded = "more than " + limits.memoryMib() + " MiB of states";
        }
        return !exceeded.isEmpty();
    }

    /** Returns the first moment of all paths. */
    Moment start() {
        return start;
    }

    StateGraph graph() {
        return graph;
    }

    /** Returns how paths end, each last state once. */
    List<Ending> endings() {
        return endings;
    }

    /** Returns the states in which a thread has been ended by an exception. */
    BitSet failed() {
        return failed;
    }

    /** Returns the states in which two threads are about to race. */
    BitSet raced() {
        return raced;
    }

    /** Returns what they race for. */
    Set<Race> races() {
        return races;
    }

    /** Returns how often the search began. */
    int rounds() {
        return rounds;
    }

    /** Returns which limit was reached, in words, or empty text. */
    String exceeded() {
        return exceeded;
    }
}
