package lockstep.engine.process;

import org.jspecify.annotations.Nullable;

/** A process's way to the hub: the hub itself in the first process, its link in a child. Thread-safe. */
public interface Station {
    /**
     * Asks the hub. Returns at once; what is returned becomes done, at once or later.
     *
     * @param target see {@link Action}
     * @param number see {@link Action}
     * @param data see {@link Action}; handed over
     */
    Pending ask(Action action, long target, long number, byte[] data);

    /** Asks for one of the actions that are never answered. The order with other requests of the thread is kept. */
    void tell(Action action, long target, long number, byte[] data);

    /** The memory that the processes of the run share. */
    SharedMemory memory();

    /** The number of this process in the run: 0 for the first one. */
    int process();

    /** Returns the run's folder where threads are run piece by piece; null: it is asked as {@link Action#FILE} says. */
    default @Nullable StepwiseFolder stepwise() {
        return null;
    }
}
