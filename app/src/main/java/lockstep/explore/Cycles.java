package lockstep.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Ways to go on for ever: the strongly connected parts of the graph (Tarjan), and which of them a fair scheduler may stay
 * in: every thread either takes a step in it or cannot take one somewhere in it. Steps on
 * which nobody can count are none. Stateless.
 */
final class Cycles {
    private Cycles() {}

    /** Returns the parts in which a fair scheduler may stay for ever, each as its states. */
    static List<BitSet> fair(StateGraph graph) {
        Places places = Places.ofFairness(graph);
        List<BitSet> fair = new ArrayList<>();
        for (BitSet part : parts(graph)) {
            if (isFair(graph, part, places)) {
                fair.add(part);
            }
        }
        return fair;
    }

    private static boolean isFair(StateGraph graph, BitSet part, Places places) {
        int count = places.size();
        BitSet moves = new BitSet(count);
        BitSet rests = new BitSet(count);
        BitSet ever = new BitSet(count);
        for (int state = part.nextSetBit(0); state >= 0; state = part.nextSetBit(state + 1)) {
            BitSet able = new BitSet(count);
            for (int edge = graph.firstEdge(state); edge >= 0; edge = graph.nextEdge(edge)) {
                if (graph.isRare(edge)) {
                    continue;
                }
                int place = places.of(graph.stepOf(edge));
                able.set(place);
                if (part.get(graph.target(edge))) {
                    moves.set(place);
                }
            }
            ever.or(able);
            able.flip(0, count);
            rests.or(able);
        }
        // A timer is up at last, also one that a loop does not look at in the middle of a turn.
        ever.and(places.timers());
        rests.andNot(ever);
        moves.or(rests);
        return moves.cardinality() == count;
    }

    /** Returns the parts in which there is a cycle. */
    private static List<BitSet> parts(StateGraph graph) {
        int size = graph.size();
        int[] index = new int[size];
        int[] low = new int[size];
        int[] edges = new int[size];
        int[] calls = new int[size];
        int[] stack = new int[size];
        BitSet onStack = new BitSet(size);
        Arrays.fill(index, -1);
        List<BitSet> parts = new ArrayList<>();
        int counter = 0;
        int depth = 0;
        int height = 0;
        calls[0] = 0;
        while (depth >= 0) {
            int state = calls[depth];
            if (index[state] < 0) {
                index[state] = low[state] = counter++;
                edges[state] = graph.firstEdge(state);
                stack[height++] = state;
                onStack.set(state);
            }
            int edge = edges[state];
            if (edge >= 0) {
                edges[state] = graph.nextEdge(edge);
                if (graph.isRare(edge)) {
                    continue;
                }
                int target = graph.target(edge);
                if (index[target] < 0) {
                    calls[++depth] = target;
                } else if (onStack.get(target)) {
                    low[state] = Math.min(low[state], index[target]);
                }
                continue;
            }
            if (--depth >= 0) {
                low[calls[depth]] = Math.min(low[calls[depth]], low[state]);
            }
            if (low[state] == index[state]) {
                BitSet part = new BitSet(size);
                int member;
                do {
                    member = stack[--height];
                    onStack.clear(member);
                    part.set(member);
                } while (member != state);
                if (part.cardinality() > 1 || loops(graph, state)) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static boolean loops(StateGraph graph, int state) {
        for (int edge = graph.firstEdge(state); edge >= 0; edge = graph.nextEdge(edge)) {
            if (graph.target(edge) == state && !graph.isRare(edge)) {
                return true;
            }
        }
        return false;
    }
}
