package lockstep.explore;

/**
 * One step of a schedule as it is shown. Immutable.
 *
 * @param thread number of the thread, 0 the main one
 * @param line in the program, from 1; 0 when it is in none
 * @param start offset in the text at which the operation starts, or -1
 * @param end offset behind it
 * @param text what is done, for example {@code read counter: 0}
 */
public record TraceStep(int thread, int line, int start, int end, String text) {}
