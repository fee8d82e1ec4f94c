package lockstep.explore;

import java.util.List;

/**
 * What a path came to.
 *
 * @param state number of its last state
 * @param kind how it ended
 * @param output what was printed on the way
 * @param failures exceptions that ended threads
 * @param moment the last state
 */
record Ending(int state, Kind kind, String output, List<Failure> failures, Moment moment) {
    /** How a path ends. */
    enum Kind {
        COMPLETED,
        /** Threads are left and each of them waits. */
        DEADLOCK
    }

    boolean isGood() {
        return kind == Kind.COMPLETED && failures.isEmpty();
    }
}
