package lockstep.lesson.check;

import java.util.concurrent.CompletableFuture;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;

/** Runs a program for real; how is not the checker's matter. */
@FunctionalInterface
public interface ProgramRunner {
    /** Starts a run; the future completes with what it showed, never exceptionally. */
    CompletableFuture<TrialResult> run(Trial trial);
}
