package lockstep.score;

/**
 * What a challenge asks for.
 *
 * @param timed whether speed earns stars
 * @param floor the least share of the full points that meets the objective, from 0 to 1; 0: being right is enough
 * @param workers at least so many threads or processes must be started; 0: any number
 * @param lock whether a lock must be used
 * @param thread whether a thread must be started
 * @param process whether a process must be started
 */
public record Rules(boolean timed, double floor, int workers, boolean lock, boolean thread, boolean process) {}
