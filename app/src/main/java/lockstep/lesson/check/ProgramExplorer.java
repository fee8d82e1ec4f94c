package lockstep.lesson.check;

import java.util.concurrent.CompletableFuture;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;

/** Looks at all interleavings of a program; never fails: what goes wrong is an outcome. */
@FunctionalInterface
public interface ProgramExplorer {
    /** Starts it and returns at once. */
    CompletableFuture<ExploreResult> explore(ExploreRequest request);
}
