package lockstep.engine.process;

/** What runs in a child. Implemented above this package, where programs can be built. */
public interface ChildProgram {
    /**
     * Does a small piece of work that makes this machine faster. Called again and again until it has nothing more to do
     * or a program arrives.
     *
     * @return whether there is more
     */
    boolean warmUp() throws InterruptedException;

    /**
     * Runs a program to its end. Called again for the next one after an end that leaves nothing behind.
     *
     * @param launch what {@code program} is
     * @param program as the starting process wrote it
     * @param link the way to the hub
     * @return how it ended
     */
    End run(Launch launch, byte[] program, ChildLink link) throws InterruptedException;

    /**
     * How a program ended.
     *
     * @param code the exit code
     * @param clean whether nothing of it is left, so that this machine can run another one
     */
    record End(int code, boolean clean) {}

    /** The program that runs, or is about to, was sent a signal that it handles. Called from any thread; returns at once. */
    void signal(int number);

    /** Describes itself at this moment. Called from any thread. */
    ChildReport report();
}
