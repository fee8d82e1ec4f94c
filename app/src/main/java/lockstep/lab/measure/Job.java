package lockstep.lab.measure;

/** One variant of a job, ready to be timed. Confined to the measuring thread. */
public interface Job {
    /**
     * Does the job once, from a fresh state, and checks its result outside the timed part.
     *
     * @return how long it took, in nanoseconds
     * @throws JobFailed when it failed or its result was wrong
     */
    long time() throws JobFailed, InterruptedException;

    /** Makes what the next {@link #time} needs and what is not part of the job, such as spare processes. */
    default void prepare() throws InterruptedException {}
}
