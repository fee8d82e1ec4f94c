package lockstep.lab;

/**
 * Runs programs in runner processes and measures them. The process that holds one of these never executes a learner's
 * program itself. Thread-safe.
 */
public interface Laboratory extends AutoCloseable {
    /** Starts a real run; returns at once. */
    LiveRun run(Trial trial, LiveListener listener);

    /** Starts a measurement, which first waits for the machine's lease; returns at once. */
    LiveMeasurement measure(MeasureRequest request, MeasureListener listener);

    /** Starts looking at all interleavings of a program; returns at once. */
    LiveExploration explore(ExploreRequest request, ExploreListener listener);

    /** Starts looking at all interleavings of a program, which is then stepped; returns at once. */
    LiveStepper step(ExploreRequest request, StepListener listener);

    /**
     * Has a runner process wait, so that the next run or measurement with that memory starts sooner. A hint: returns at once,
     * and may be given often.
     *
     * @param guest for whom, until {@link #leave}; compared by identity
     * @param memoryMib of the run to come
     */
    void prepare(Object guest, int memoryMib);

    /** The guest wants no more runs: the runner that waits ends when it waits for nobody else. */
    void leave(Object guest);

    /** Ends what is under way and every runner process. */
    @Override
    void close();
}
