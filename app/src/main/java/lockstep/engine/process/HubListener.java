package lockstep.engine.process;

/** Hears from the hub what concerns the whole run. Called from any thread; must not block for long. */
public interface HubListener {
    /** Why a run must end. */
    enum Reason {
        TOO_MANY_PROCESSES,
        OUT_OF_MEMORY,
        LOST
    }

    /**
     * A child printed.
     *
     * @param process its number
     * @param stream 1: standard output, 2: standard error
     * @param text whole writes, in order
     */
    void printed(int process, int stream, String text);

    /** The first process was sent a signal. */
    void signalled(int number);

    /**
     * The run must end.
     *
     * @param reason what happened
     * @param message one sentence for the learner
     */
    void mustEnd(Reason reason, String message);

    /**
     * A child asks that the run ends.
     *
     * @param reason as given to {@link ChildLink#mustEnd}; untrusted
     * @param message one sentence for the learner
     */
    void childAsksForEnd(int reason, String message);
}
