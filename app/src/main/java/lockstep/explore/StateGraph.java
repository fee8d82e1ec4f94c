package lockstep.explore;

import java.util.Arrays;
import java.util.BitSet;
import lockstep.engine.state.KeyTable;
import lockstep.engine.state.StateKey;

/**
 * The states found and the steps between them. A step is named by who takes it, a thread or a task of its event loop, and
 * by what happens: it goes on, or a deadline passes. States are numbered from 0 in the order in which they were found.
 * Confined to one thread while it grows.
 */
final class StateGraph {
    private static final int ALTERNATIVE_BITS = 6;
    private static final int WORKER_BITS = 6;

    private final KeyTable states = new KeyTable();
    private int[] firstEdges = new int[1 << 10];
    private int[] nextEdges = new int[1 << 11];
    private int[] targets = new int[1 << 11];
    private int[] steps = new int[1 << 11];
    private final BitSet rare = new BitSet();
    private int edges;

    /** Names a step. @param thread as {@link #actor} gives it */
    static int step(int thread, boolean expire) {
        return step(thread, expire ? 1 : 0);
    }

    /** Names a step. @param alternative 0: it goes on; else which of its deadlines passes */
    static int step(int thread, int alternative) {
        if (alternative >> ALTERNATIVE_BITS != 0) {
            throw new UnexplorableException("one task has more than " + (1 << ALTERNATIVE_BITS) + " timers");
        }
        return thread << ALTERNATIVE_BITS | alternative;
    }

    /** Returns who stands for a task of a thread's event loop where threads are numbered. @param task from 1; 0: none */
    static int actor(int worker, int task) {
        return task << WORKER_BITS | worker;
    }

    /** Returns the place of the thread that is meant itself, or in whose event loop the task is. */
    static int worker(int actor) {
        return actor & (1 << WORKER_BITS) - 1;
    }

    /** Returns the number of the task that is meant, or 0. */
    static int task(int actor) {
        return actor >> WORKER_BITS;
    }

    /** Returns the thread or task that takes a step. */
    static int thread(int step) {
        return step >> ALTERNATIVE_BITS;
    }

    /** Returns which of its deadlines passes, or 0. */
    static int alternative(int step) {
        return step & (1 << ALTERNATIVE_BITS) - 1;
    }

    static boolean expires(int step) {
        return alternative(step) != 0;
    }

    /** Returns the number of a state, or -1 when it is new. */
    int find(StateKey key) {
        return states.find(key);
    }

    /** Adds a state that is new. @return its number */
    int add(StateKey key) {
        int number = states.add(key);
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

    /** The step added last is one on which nobody can count: a wait that ends by itself. */
    void lastIsRare() {
        rare.set(edges - 1);
    }

    /** Whether nobody can count on a step ever being taken. */
    boolean isRare(int edge) {
        return rare.get(edge);
    }

    int size() {
        return states.size();
    }

    /** Returns how many steps there are. */
    int edges() {
        return edges;
    }

    /** Returns about how much memory it takes, in bytes. */
    long bytes() {
        return states.bytes() + firstEdges.length * 4L + targets.length * 12L;
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
