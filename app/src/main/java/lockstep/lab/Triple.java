package lockstep.lab;

/**
 * The three variants of a job, timed one right after the other.
 *
 * @param serialNanos the serial variant
 * @param referenceNanos the author's solution
 * @param learnerNanos the learner's program
 */
public record Triple(long serialNanos, long referenceNanos, long learnerNanos) {}
