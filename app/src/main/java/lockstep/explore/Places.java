package lockstep.explore;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Consecutive numbers for those who take the steps of a graph. Confined to one thread. */
final class Places {
    private final Map<Integer, Integer> places = new HashMap<>();
    private final BitSet timers = new BitSet();
    private final boolean timersApart;

    private Places(StateGraph graph, boolean timersApart) {
        this.timersApart = timersApart;
        for (int edge = 0; edge < graph.edges(); edge++) {
            int step = graph.stepOf(edge);
            Integer name = name(step);
            Integer place = places.get(name);
            if (place == null) {
                place = places.size();
                places.put(name, place);
            }
            if (isTimer(step)) {
                timers.set(place);
            }
        }
    }

    /** One for each thread and task. */
    static Places ofThreads(StateGraph graph) {
        return new Places(graph, false);
    }

    /** One for each that a fair scheduler lets come to its turn: timers of tasks count for themselves. */
    static Places ofFairness(StateGraph graph) {
        return new Places(graph, true);
    }

    private static boolean isTimer(int step) {
        return StateGraph.task(StateGraph.thread(step)) != 0 && StateGraph.expires(step)
                || StateGraph.alternative(step) > 1;
    }

    private int name(int step) {
        return timersApart && isTimer(step) ? step : -1 - StateGraph.thread(step);
    }

    int of(int step) {
        return java.util.Objects.requireNonNull(places.get(name(step)));
    }

    int size() {
        return places.size();
    }

    /** Returns which of them are timers. */
    BitSet timers() {
        return timers;
    }
}
