package lockstep.explore;

import java.util.function.Consumer;

/** Tells how far an exploration is, some twenty times a second. Confined to one thread. */
final class Telling {
    private static final long EVERY_NANOS = 50_000_000;

    private final Consumer<ExploreProgress> listener;
    private final Granularity grain;
    private final long begunNanos;
    private long toldNanos;

    /** @param begunNanos when the exploration began, on the clock of {@link System#nanoTime()} */
    Telling(Consumer<ExploreProgress> listener, Granularity grain, long begunNanos) {
        this.listener = listener;
        this.grain = grain;
        this.begunNanos = begunNanos;
    }

    /** @param open states from which not all steps have been taken */
    void tell(int round, StateGraph graph, int open) {
        long now = System.nanoTime();
        if (now - toldNanos >= EVERY_NANOS) {
            toldNanos = now;
            listener.accept(new ExploreProgress(grain, round, graph.size(), graph.edges(), open, now - begunNanos));
        }
    }
}
