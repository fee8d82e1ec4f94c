package lockstep.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import lockstep.engine.state.StateKey;
import org.jspecify.annotations.Nullable;

/**
 * Finds states by the number of switches that they take, as {@link Switches} counts them: first all that need none, then all
 * that need one, and so on, anew whenever something turns out to be shared that was not known to be. It ends with the first
 * failure, for no other has fewer switches. What it has covered holds of every schedule with so many switches: where a state
 * is reached with fewer, a switch to any thread leads to whatever the way with more leads to. Confined to one thread.
 */
final class LevelSearch implements Searching {
    private static final int LOOK_EVERY = 256;
    private static final int STATE_BYTES = 1400;
    private static final int THREAD_BYTES = 64;

    private final Execution execution;
    private final Budget budget;
    private final int most;
    private final Predicate<Ending> fails;
    private final boolean refusesRaces;
    private final Telling telling;
    private final Moment begin;
    private Moment start;
    private Findings found = new Findings();
    private StateGraph graph = found.graph();
    private @Nullable Node[] nodes = new @Nullable Node[1 << 10];
    private int[] levels = new int[1 << 10];
    private Deque<Node> open = new ArrayDeque<>();
    private Deque<Node> next = new ArrayDeque<>();
    private @Nullable Moment present;
    private int level;
    private int highest;
    private int kept;
    private int looks;
    private int failing;
    private int rounds;
    private int covered = -1;
    private String exceeded = "";

    /** A state from which not all steps have been tried. */
    private static final class Node {
        final int state;
        final int level;
        final Moment moment;
        final List<Integer> choices = new ArrayList<>();
        final BitSet tried = new BitSet();
        /** Who took the last step on a way with the fewest switches. */
        final Set<Integer> last = new HashSet<>(2);
        /** Who can go on by itself, of those that were tried. */
        final Set<Integer> able = new HashSet<>(2);

        boolean moved;
        boolean isLeft;

        Node(int state, int level, Moment moment) {
            this.state = state;
            this.level = level;
            this.moment = moment;
        }

        /** Whether it is no switch when somebody else goes on: one who took the last step cannot. */
        boolean isFree() {
            return !able.containsAll(last);
        }
    }

    /**
     * @param begin the moment at which a second thread begins to live
     * @param most switches of the schedules that are looked at
     * @param fails whether an ending is a failure; may leave the execution at another moment
     * @param refusesRaces whether a race is one
     */
    LevelSearch(
            Execution execution,
            Moment begin,
            int most,
            Budget budget,
            Predicate<Ending> fails,
            boolean refusesRaces,
            Telling telling) {
        this.execution = execution;
        this.begin = begin;
        this.start = begin;
        this.most = most;
        this.budget = budget;
        this.fails = fails;
        this.refusesRaces = refusesRaces;
        this.telling = telling;
    }

    /** Finds all states up to the first failure, or as many as the limits allow. */
    @Override
    public void run() {
        do {
            rounds++;
            execution.marks().forgetLate();
            execution.marks().takeGrown();
            found = new Findings();
            graph = found.graph();
            open = new ArrayDeque<>();
            next = new ArrayDeque<>();
            Arrays.fill(nodes, null);
            highest = 0;
            kept = 0;
            failing = Searched.ALL;
            covered = -1;
            start = execution.settle(begin);
            execution.roots().checkModules();
            present = start;
            add(start, 0, 0);
            walk();
        } while (execution.marks().hasGrown() && exceeded.isEmpty());
    }

    private void walk() {
        for (level = 0; ; level++) {
            open = next;
            next = new ArrayDeque<>();
            List<Node> left = new ArrayList<>();
            while (!open.isEmpty()) {
                Node node = open.pop();
                if (!node.isLeft) {
                    node.isLeft = true;
                    left.add(node);
                }
                if (!goOn(node, level == 0 && node.state == 0, level) || node.isFree() && !goOn(node, true, level)) {
                    return;
                }
            }
            for (Node node : left) {
                if (!goOn(node, true, level + 1)) {
                    return;
                }
                if (!node.moved) {
                    found.stuck(node.state, node.moment);
                    judgeEnding(level);
                }
                nodes[node.state] = null;
                kept--;
            }
            boolean all = next.isEmpty() && highest <= level;
            covered = all ? Searched.ALL : level;
            if (failing <= level || all || level == most) {
                return;
            }
        }
    }

    /**
     * Takes the steps that were not tried yet.
     *
     * @param all whether also those of others than took the last step
     * @param switches on the way to where they lead
     * @return false when there is no use in going on
     */
    private boolean goOn(Node node, boolean all, int switches) {
        for (int i = 0; i < node.choices.size(); i++) {
            int step = node.choices.get(i);
            if (node.tried.get(i) || !(all || node.last.contains(StateGraph.thread(step)))) {
                continue;
            }
            node.tried.set(i);
            if (take(node, step, switches) == Execution.Step.DISABLED_TIMED && !node.choices.contains(step | 1)) {
                node.choices.add(step | 1);
            }
            if (execution.marks().hasGrown() || isOverLimit()) {
                return false;
            }
        }
        return true;
    }

    private Execution.Step take(Node node, int step, int switches) {
        if (present != node.moment) {
            execution.restore(node.moment);
            present = node.moment;
        }
        Execution.Step taken = execution.take(step, node.moment);
        execution.roots().checkModules();
        if (taken == Execution.Step.TAKEN) {
            int thread = StateGraph.thread(step);
            boolean rare = node.moment.isRare(step);
            node.moved |= !rare;
            if (Switches.counts(step, node.moment)) {
                node.able.add(thread);
            }
            Moment moment = execution.save();
            present = moment;
            StateKey key = moment.heap().key();
            int known = graph.find(key);
            graph.connect(node.state, step, known < 0 ? add(moment, thread, switches) : known);
            if (rare) {
                graph.lastIsRare();
            }
            if (known >= 0) {
                reach(known, thread, switches);
            }
        }
        return taken;
    }

    /** @param last who has taken the step to it */
    private int add(Moment moment, int last, int switches) {
        int state = graph.add(moment.heap().key());
        if (state == nodes.length) {
            nodes = Arrays.copyOf(nodes, state * 2);
            levels = Arrays.copyOf(levels, state * 2);
        }
        levels[state] = switches;
        highest = Math.max(highest, switches);
        boolean over = moment.isOver();
        found.look(state, moment, over);
        if (found.failed().get(state) || (refusesRaces && found.raced().get(state))) {
            failing = Math.min(failing, switches);
        }
        if (over) {
            judgeEnding(switches);
            return state;
        }
        Node node = new Node(state, switches, moment);
        node.last.add(last);
        Tasks.eachChoice(moment, node.choices::add);
        nodes[state] = node;
        kept++;
        (switches == level && state > 0 ? open : next).push(node);
        return state;
    }

    /** A state that is known has been reached with the fewest switches in one more way. */
    private void reach(int state, int last, int switches) {
        Node node = nodes[state];
        if (node != null && node.level == switches) {
            if (node.last.add(last) && switches == level) {
                open.push(node);
            }
        }
    }

    private void judgeEnding(int switches) {
        present = null;
        if (fails.test(found.endings().get(found.endings().size() - 1))) {
            failing = Math.min(failing, switches);
        }
    }

    private boolean isOverLimit() {
        if (++looks % LOOK_EVERY == 0) {
            telling.tell(rounds, graph, kept);
            long perState = STATE_BYTES + (long) THREAD_BYTES * start.workers().size();
            exceeded = budget.exceeded(
                    graph.size(), graph.bytes() + execution.recorder().bytes() + kept * perState);
        }
        return !exceeded.isEmpty();
    }

    @Override
    public Searched result() {
        int sure = execution.marks().hasGrown() ? -1 : covered;
        BitSet beyond = new BitSet();
        for (int state = 0; state < graph.size(); state++) {
            beyond.set(state, levels[state] > sure);
        }
        return new Searched(start, found, rounds, exceeded, sure, beyond);
    }
}
