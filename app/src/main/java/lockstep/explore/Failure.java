package lockstep.explore;

/**
 * An exception that ended a thread or a task.
 *
 * @param thread number of the thread, 0 the main one; or of the task as schedules have it
 * @param process name of the process that it ended; empty: none, or the first one
 * @param line in the program from 1, or 0 when unknown
 * @param text as a traceback ends with it
 */
public record Failure(int thread, String process, int line, String text) {}
