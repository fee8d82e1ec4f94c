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
    static final Paths NONE = new Paths(true, new long[0], new long[0], new BigInteger[0]);

    private static final byte NEW = 0;
    private static final byte OPEN = 1;
    private static final byte DONE = 2;

    /** The low and the high half of each number, where all are below 2 to the 127th; else empty. */
    private final long[] low;

    private final long[] high;
    /** The numbers themselves, where they are larger; else empty. */
    private final BigInteger[] large;

    private final boolean unbounded;

    private Paths(boolean unbounded, long[] low, long[] high, BigInteger[] large) {
        this.unbounded = unbounded;
        this.low = low;
        this.high = high;
        this.large = large;
    }

    /** Counts the paths from state 0. */
    static Paths of(StateGraph graph) {
        int[] order = order(graph);
        if (order.length == 0) {
            return NONE;
        }
        Paths paths = small(graph, order);
        return paths == null ? large(graph, order) : paths;
    }

    /** Counts in numbers of two words; null when one of them grows too large. */
    static @Nullable Paths small(StateGraph graph, int[] order) {
        long[] low = new long[graph.size()];
        long[] high = new long[graph.size()];
        low[0] = 1;
        for (int i = order.length - 1; i >= 0; i--) {
            int state = order[i];
            for (int edge = graph.firstEdge(state); edge >= 0; edge = graph.nextEdge(edge)) {
                int target = graph.target(edge);
                long sum = low[target] + low[state];
                int carry = Long.compareUnsigned(sum, low[state]) < 0 ? 1 : 0;
                low[target] = sum;
                high[target] += high[state] + carry;
                if (high[target] < 0) {
                    return null;
                }
            }
        }
        return new Paths(false, low, high, new BigInteger[0]);
    }

    /** Counts in numbers of any size. */
    static Paths large(StateGraph graph, int[] order) {
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
        return new Paths(false, new long[0], new long[0], ways);
    }

    /** Returns the states so that each stands behind all that follow it on a path; empty where there is a cycle. */
    static int[] order(StateGraph graph) {
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
        return unbounded;
    }

    /** Returns how many paths lead to a state, or null where there is no end to them. */
    @Nullable
    BigInteger to(int state) {
        if (unbounded) {
            return null;
        } else if (large.length > 0) {
            return large[state];
        }
        return BigInteger.valueOf(high[state])
                .shiftLeft(Long.SIZE)
                .add(BigInteger.valueOf(low[state] >>> 1).shiftLeft(1))
                .add(BigInteger.valueOf(low[state] & 1));
    }
}
