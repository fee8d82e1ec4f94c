package lockstep.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A round through a part of the graph in which a fair scheduler may stay for ever: back to where it began, and on it every
 * thread takes a step or cannot take one somewhere. Used once, by one thread.
 */
final class Loop {
    private final StateGraph graph;
    private final BitSet part;
    private final Places places;
    private final List<Integer> steps = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private int at;

    private Loop(StateGraph graph, BitSet part, int state) {
        this.graph = graph;
        this.part = part;
        this.places = Places.ofFairness(graph);
        this.at = state;
        seen.add(state);
    }

    /** Returns the steps of a round that begins and ends in a state of the part. */
    static List<Integer> of(StateGraph graph, BitSet part, int state) {
        Loop loop = new Loop(graph, part, state);
        for (int place = 0; place < loop.places.size(); place++) {
            loop.serve(place);
        }
        if (loop.steps.isEmpty()) {
            loop.go(edge -> true, none -> false);
        }
        if (loop.at != state) {
            loop.go(edge -> graph.target(edge) == state, none -> false);
        }
        return loop.steps;
    }

    /** Goes on to where a thread takes a step, or cannot take one. */
    private void serve(int place) {
        for (int step : steps) {
            if (places.of(step) == place) {
                return;
            }
        }
        for (int state : seen) {
            if (!isAble(state, place)) {
                return;
            }
        }
        go(edge -> places.of(graph.stepOf(edge)) == place, state -> !isAble(state, place));
    }

    private boolean isAble(int state, int place) {
        for (int edge = graph.firstEdge(state); edge >= 0; edge = graph.nextEdge(edge)) {
            if (!graph.isRare(edge) && places.of(graph.stepOf(edge)) == place) {
                return true;
            }
        }
        return false;
    }

    /** Goes the shortest way, within the part, over a wanted step or to a wanted state. */
    private void go(IntPredicate wantedEdge, IntPredicate wantedState) {
        Map<Integer, Integer> by = new HashMap<>(); // the edge to each state
        Map<Integer, Integer> from = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(at));
        while (!open.isEmpty()) {
            int state = open.remove();
            for (int edge = graph.firstEdge(state); edge >= 0; edge = graph.nextEdge(edge)) {
                int target = graph.target(edge);
                if (graph.isRare(edge) || !part.get(target)) {
                    continue;
                }
                if (wantedEdge.test(edge) || wantedState.test(target)) {
                    take(state, edge, by, from);
                    return;
                }
                if (target != at && !by.containsKey(target)) {
                    by.put(target, edge);
                    from.put(target, state);
                    open.add(target);
                }
            }
        }
    }

    private void take(int last, int edge, Map<Integer, Integer> by, Map<Integer, Integer> from) {
        List<Integer> edges = new ArrayList<>(List.of(edge));
        for (int state = last; state != at; state = from.getOrDefault(state, at)) {
            edges.add(by.getOrDefault(state, edge));
        }
        Collections.reverse(edges);
        for (int each : edges) {
            steps.add(graph.stepOf(each));
            seen.add(graph.target(each));
        }
        at = graph.target(edge);
    }
}
