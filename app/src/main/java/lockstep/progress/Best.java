package lockstep.progress;

/**
 * The best of a learner's attempts at a step.
 *
 * @param step the step's id
 * @param passed whether any attempt met the objective
 * @param stars the most stars of any attempt
 * @param points the most points of any attempt
 * @param attempts how many there were
 */
public record Best(String step, boolean passed, int stars, int points, int attempts) {}
