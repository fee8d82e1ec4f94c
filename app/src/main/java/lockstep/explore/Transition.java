package lockstep.explore;

import java.util.List;

/**
 * What is known of a step besides memory and frames. Immutable.
 *
 * @param expires whether a deadline passed in it
 * @param concurrent whether there was anybody to do something at the same time
 * @param stages of all threads, where it depends on them; else {@link #ANY}
 * @param result what became of it
 * @param printed in it
 * @param changed how each thread stands after it that stood otherwise before
 */
record Transition(
        boolean expires,
        boolean concurrent,
        long stages,
        Execution.Step result,
        String printed,
        List<Changed> changed) {
    /** However far the threads are. */
    static final long ANY = -1;

    /** How a thread stands after a step. */
    record Changed(int thread, Moment.Standing standing) {}

    /** Whether it is one from a moment. @param told characters told before */
    boolean fits(boolean isExpiring, boolean isConcurrent, long present, int told) {
        return expires == isExpiring
                && concurrent == isConcurrent
                && (stages == ANY || stages == present)
                && told + printed.length() <= Told.MOST_OUTPUT;
    }
}
