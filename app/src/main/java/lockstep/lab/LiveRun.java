package lockstep.lab;

import java.util.concurrent.CompletableFuture;

/** A run under way in a runner process. Thread-safe. */
public interface LiveRun {
    /** Completes with what the run showed; never exceptionally: a lost runner is an outcome. */
    CompletableFuture<TrialResult> result();

    /** Asks the run to end; no process of it is left 2 s later. Does nothing when it has ended. */
    void cancel();
}
