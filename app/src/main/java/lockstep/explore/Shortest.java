package lockstep.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The path to some state with the fewest switches from a thread that could go on, and of those one with the fewest steps:
 * Dijkstra's search over pairs of a state and the thread that took the last step, in levels by switches and within them in
 * waves by steps. Of paths as short as each other, one on which threads take long turns, and early ones go first, is easier
 * to read. Used once, by one thread.
 */
final class Shortest {
    private final StateGraph graph;
    private final Places places;
    private final int width;
    private final int[] from;
    private final int[] by;
    private final BitSet settled;
    private final int[] firstLevel;
    private final int[] firstSteps;
    private Waves level = new Waves();
    private Waves next = new Waves();

    /** Pairs to look at, by the number of steps to them; each with the pair before it, the step between and the turns taken. */
    private static final class Waves {
        private static final int WORDS = 4;
        private final List<int[]> entries = new ArrayList<>();
        private final List<Integer> counts = new ArrayList<>();

        void add(int steps, int pair, int before, int step, int turns) {
            while (entries.size() <= steps) {
                entries.add(new int[0]);
                counts.add(0);
            }
            int count = counts.get(steps);
            int[] wave = entries.get(steps);
            if (count + WORDS > wave.length) {
                wave = Arrays.copyOf(wave, Math.max(16 * WORDS, wave.length * 2));
                entries.set(steps, wave);
            }
            wave[count] = pair;
            wave[count + 1] = before;
            wave[count + 2] = step;
            wave[count + 3] = turns;
            counts.set(steps, count + WORDS);
        }

        /** Returns where the pairs of a wave begin, those with few turns first. */
        int[] order(int steps) {
            int[] wave = entries.get(steps);
            long[] keys = new long[counts.get(steps) / WORDS];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = (long) wave[i * WORDS + WORDS - 1] << Integer.SIZE | i * WORDS;
            }
            Arrays.sort(keys);
            int[] order = new int[keys.length];
            Arrays.setAll(order, i -> (int) keys[i]);
            return order;
        }

        boolean isEmpty() {
            return entries.isEmpty();
        }
    }

    private Shortest(StateGraph graph) {
        this.graph = graph;
        this.places = Places.ofThreads(graph);
        this.width = places.size() + 1; // the last place of a state is for no thread yet
        this.from = new int[graph.size() * width];
        this.by = new int[from.length];
        this.settled = new BitSet(from.length);
        this.firstLevel = new int[graph.size()];
        this.firstSteps = new int[graph.size()];
        Arrays.fill(firstLevel, -1);
    }

    /**
     * Returns the steps of the path; null when no such state can be reached.
     */
    static int @Nullable [] to(StateGraph graph, IntPredicate wanted) {
        return new Shortest(graph).search(wanted);
    }

    private int @Nullable [] search(IntPredicate wanted) {
        level.add(0, width - 1, -1, -1, 0);
        for (int switches = 0; !level.isEmpty(); switches++) {
            for (int steps = 0; steps < level.entries.size(); steps++) {
                int[] wave = level.entries.get(steps);
                for (int at : level.order(steps)) {
                    int pair = wave[at];
                    if (settle(pair, wave[at + 1], wave[at + 2], switches, steps)) {
                        if (wanted.test(pair / width)) {
                            return path(pair, steps);
                        }
                        goOn(pair, steps, wave[at + 3]);
                    }
                }
            }
            level = next;
            next = new Waves();
        }
        return null;
    }

    /** @return whether the pair is worth going on from */
    private boolean settle(int pair, int before, int step, int switches, int steps) {
        if (settled.get(pair)) {
            return false;
        }
        settled.set(pair);
        int state = pair / width;
        // Whoever came to the state with fewer switches can switch to this thread there, at no greater cost.
        if (firstLevel[state] >= 0 && firstLevel[state] < switches && firstSteps[state] <= steps) {
            return false;
        }
        if (firstLevel[state] < 0) {
            firstLevel[state] = switches;
            firstSteps[state] = steps;
        }
        from[pair] = before;
        by[pair] = step;
        return true;
    }

    private void goOn(int pair, int steps, int turns) {
        int last = pair % width;
        boolean free = last == width - 1 || !canGoOn(pair / width, last);
        int[] edges = edges(pair / width);
        for (int i = edges.length - 1; i >= 0; i--) {
            int step = graph.stepOf(edges[i]);
            int thread = places.of(step);
            int target = graph.target(edges[i]) * width + thread;
            if (!settled.get(target)) {
                (free || thread == last ? level : next)
                        .add(steps + 1, target, pair, step, thread == last ? turns : turns + 1);
            }
        }
    }

    /** Returns the edges of a state, the last found first. */
    private int[] edges(int state) {
        int count = 0;
        for (int edge = graph.firstEdge(state); edge >= 0; edge = graph.nextEdge(edge)) {
            count++;
        }
        int[] edges = new int[count];
        int at = 0;
        for (int edge = graph.firstEdge(state); edge >= 0; edge = graph.nextEdge(edge)) {
            edges[at++] = edge;
        }
        return edges;
    }

    /** Whether who took the step to a state could take the next one too, without a deadline that passes. */
    private boolean canGoOn(int state, int place) {
        for (int edge = graph.firstEdge(state); edge >= 0; edge = graph.nextEdge(edge)) {
            int step = graph.stepOf(edge);
            if (places.of(step) == place && !StateGraph.expires(step) && !graph.isRare(edge)) {
                return true;
            }
        }
        return false;
    }

    private int[] path(int end, int steps) {
        int[] path = new int[steps];
        int pair = end;
        for (int i = steps - 1; i >= 0; i--) {
            path[i] = by[pair];
            pair = from[pair];
        }
        return path;
    }
}
