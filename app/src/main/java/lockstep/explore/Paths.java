package lockstep.explore;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many paths lead to each state: the number of schedules, counted over the graph without running them. Where a cycle
 * can be reached there is no end to them. Immutable.
 */
final class Paths {
    /** Nothing is counted. */
    static final Paths NONE = new Paths(null);

    private static final byte NEW = 0;
    private static final byte OPEN = 1;
    private static final byte DONE = 2;

    private final BigInteger @Nullable [] ways;

    private Paths(BigInteger @Nullable [] ways) {
        this.ways = ways;
    }

    /** Counts the paths from state 0. */
    static Paths of(StateGraph graph) {
        int[] order = order(graph);
        if (order.length == 0) {
            return new Paths(null);
        }
        BigInteger[] ways = new BigInteger[graph.size()];
        Arrays.fill(ways, BigInteger.ZERO);
        ways[0] = BigInteger.ONE;
        for (int i = order.length - 1; i >= 0; i--) {
            int state = order[i];
            for (int edge = graph.firstEdge(state); edge >= 0; edge = graph.nextEdge(edge)) {
                int target = graph.target(edge);
                ways[target] = ways[target].add(ways[state]);
            }
        }
        return new Paths(ways);
    }

    /** Returns the states so that each stands behind all that follow it on a path; empty where there is a cycle. */
    private static int[] order(StateGraph graph) {
        byte[] marks = new byte[graph.size()];
        int[] order = new int[graph.size()];
        int[] stack = new int[graph.size() + 1];
        int[] edges = new int[graph.size() + 1];
        int done = 0;
        int depth = 0;
        stack[0] = 0;
        edges[0] = graph.firstEdge(0);
        marks[0] = OPEN;
        while (depth >= 0) {
            int edge = edges[depth];
            if (edge < 0) {
                marks[stack[depth]] = DONE;
                order[done++] = stack[depth--];
                continue;
            }
            edges[depth] = graph.nextEdge(edge);
            int target = graph.target(edge);
            if (marks[target] == OPEN) {
                return new int[0];
            } else if (marks[target] == NEW) {
                marks[target] = OPEN;
                stack[++depth] = target;
                edges[depth] = graph.firstEdge(target);
            }
        }
        return Arrays.copyOf(order, done);
    }

    /** Whether there is no end to the schedules: some go round and round. */
    boolean areUnbounded() {
        return ways == null;
    }

    /** Returns how many paths lead to a state, or null where there is no end to them. */
    @Nullable
    BigInteger to(int state) {
        return ways == null ? null : ways[state];
    }
}
