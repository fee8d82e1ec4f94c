package lockstep.progress;

/**
 * A learner's place among all.
 *
 * @param learner who
 * @param stars best stars of each step, summed
 * @param points best points of each step, summed
 * @param passed steps passed
 */
public record Standing(Learner learner, int stars, int points, int passed) {}
