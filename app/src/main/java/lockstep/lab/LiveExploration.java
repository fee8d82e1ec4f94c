package lockstep.lab;

import java.util.concurrent.CompletableFuture;

/** An exploration under way in a runner process. Thread-safe. */
public interface LiveExploration {
    /** Completes with what was found out; never exceptionally: a lost runner is an outcome. */
    CompletableFuture<ExploreResult> result();

    /** Asks it to end; no process of it is left 2 s later. Does nothing when it has ended. */
    void cancel();
}
