package lockstep.engine;

/**
 * A Python thread at one moment, for the screen.
 *
 * @param process number of its process within the run: 0 the first one, 1 the first child...
 * @param thread number within its process, from 0 (the main thread), never used twice
 * @param name its Python name, with the process's name before it in a child
 * @param state what it is doing
 * @param detail what it waits for, in a word ("lock", "queue", "sleep", "web"); empty otherwise
 * @param line the line it is at in the program's own file, from 1, or 0 when unknown
 */
public record ThreadView(int process, int thread, String name, State state, String detail, int line) {
    /** What a thread is doing. */
    public enum State {
        RUNNING,
        WAITING_FOR_GIL,
        /** Waits for a lock, a queue, another thread or process. */
        BLOCKED,
        /** Waits for time, the web or a file. */
        IN_IO,
        DONE
    }
}
