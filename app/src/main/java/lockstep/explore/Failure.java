package lockstep.explore;

/**
 * An exception that ended a thread.
 *
 * @param thread number of the thread, 0 the main one
 * @param line in the program from 1, or 0 when unknown
 * @param text as a traceback ends with it
 */
public record Failure(int thread, int line, String text) {}
