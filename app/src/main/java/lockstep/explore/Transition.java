package lockstep.explore;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a step besides memory and frames. Immutable.
 *
 * @param expires whether a deadline passed in it
 * @param concurrent whether there was anybody to do something at the same time
 * @param stages of all threads, where it depends on them; else {@link #ANY}
 * @param result what became of it
 * @param printed in it
 * @param changed how each thread stands after it that stood otherwise before
 * @param started the thread that it has started, or null
 */
record Transition(
        boolean expires,
        boolean concurrent,
        long stages,
        Execution.Step result,
        String printed,
        Changed[] changed,
        @Nullable Started started) {
    /** However far the threads are. */
    static final long ANY = -1;

    /** How a thread stands after a step. */
    record Changed(int thread, Moment.Standing standing) {}

    /**
     * A thread that was started.
     *
     * @param made threads made before
     */
    record Started(Worker worker, Moment.Standing standing, int made) {}

    /** Whether it is one from a moment. @param told characters told before @param made threads made before */
    boolean fits(boolean isExpiring, boolean isConcurrent, long present, int told, int made) {
        return expires == isExpiring
                && concurrent == isConcurrent
                && (stages == ANY || stages == present)
                && (started == null || started.made == made)
                && told + printed.length() <= Told.MOST_OUTPUT;
    }
}
