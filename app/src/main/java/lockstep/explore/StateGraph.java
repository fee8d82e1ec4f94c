package lockstep.explore;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import lockstep.engine.state.StateKey;

/**
 * The states found and the steps between them. A step is named by its thread and whether a deadline passed in it. States
 * are numbered from 0 in the order in which they were found. Confined to one thread while it grows.
 */
final class StateGraph {
    private final Map<StateKey, Integer> numbers = new HashMap<>();
    private int[] firstEdges = new int[1 << 10];
    private int[] nextEdges = new int[1 << 11];
    private int[] targets = new int[1 << 11];
    private int[] steps = new int[1 << 11];
    private int edges;
    private long keyBytes;

    /** Names a step. */
    static int step(int thread, boolean expire) {
        return thread * 2 + (expire ? 1 : 0);
    }

    static int thread(int step) {
        return step >> 1;
    }

    static boolean expires(int step) {
        return (step & 1) != 0;
    }

    /** Returns the number of a state, or -1 when it is new. */
    int find(StateKey key) {
        Integer number = numbers.get(key);
        return number == null ? -1 : number;
    }

    /** Adds a state. @return its number */
    int add(StateKey key) {
        int number = numbers.size();
        numbers.put(key, number);
        keyBytes += key.bytes();
        if (number == firstEdges.length) {
            firstEdges = Arrays.copyOf(firstEdges, number * 2);
        }
        firstEdges[number] = -1;
        return number;
    }

    /** Adds a step from one state to another. */
    void connect(int from, int step, int to) {
        if (edges == targets.length) {
            nextEdges = Arrays.copyOf(nextEdges, edges * 2);
            targets = Arrays.copyOf(targets, edges * 2);
            steps = Arrays.copyOf(steps, edges * 2);
        }
        targets[edges] = to;
        steps[edges] = step;
        nextEdges[edges] = firstEdges[from];
        firstEdges[from] = edges++;
    }

    int size() {
        return numbers.size();
    }

    /** Returns how many steps there are. */
    int edges() {
        return edges;
    }

    /** Returns about how much memory it takes, in bytes. */
    long bytes() {
        return keyBytes + numbers.size() * 100L + edges * 12L;
    }

    /** Returns the first of a state's edges, or -1. */
    int firstEdge(int state) {
        return firstEdges[state];
    }

    /** Returns the next edge of the same state, or -1. */
    int nextEdge(int edge) {
        return nextEdges[edge];
    }

    int target(int edge) {
        return targets[edge];
    }

    int stepOf(int edge) {
        return steps[edge];
    }
}
