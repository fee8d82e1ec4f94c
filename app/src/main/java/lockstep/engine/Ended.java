package lockstep.engine;

/**
 * The end of a run.
 *
 * @param outcome how it ended
 * @param exitStatus the program's own status: 0 to 255; 124 timed out, 125 any other imposed end
 * @param message one sentence for the learner; empty when the run completed
 * @param wallNanos from the first instruction to the end
 */
public record Ended(Outcome outcome, int exitStatus, String message, long wallNanos) {}
