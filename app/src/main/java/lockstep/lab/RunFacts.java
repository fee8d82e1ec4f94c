package lockstep.lab;

/**
 * What a program used while it ran, counted by the engine; a lesson's {@code requires} looks at it.
 *
 * @param threads threads started, the main ones not counted, over all processes
 * @param processes child processes started
 * @param lockAcquisitions successful acquisitions of locks by the program's own code
 */
public record RunFacts(long threads, long processes, long lockAcquisitions) {
    /** Returns the larger of threads and processes started: the workers beside the main thread. */
    public long workers() {
        return Math.max(threads, processes);
    }
}
