package lockstep.engine.value;

/**
 * A range of integers.
 *
 * @param step not 0
 */
public record PyRange(long start, long stop, long step) {}
