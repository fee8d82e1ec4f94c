package lockstep.explore;

/**
 * An operation of a toy program.
 *
 * @param kind what it does
 * @param target the location, the local name, or the thread that is started or waited for
 * @param value a number that it uses
 * @param local the local name that it reads or sets
 * @param jump where it goes on when it branches
 * @param line of the Python text, from 1
 */
record ToyOp(Kind kind, int target, int value, int local, int jump, int line) {
    /** What an operation does. */
    enum Kind {
        /** local = location */
        READ,
        /** location = local + value */
        WRITE,
        /** Appends the value to the location, as a digit. */
        APPEND,
        ACQUIRE,
        RELEASE,
        /** local = whether the lock could be taken at once */
        TRY,
        /** As TRY, for a while. */
        TIMED,
        PERMIT,
        RETURN_PERMIT,
        SET_FLAG,
        AWAIT_FLAG,
        /** Goes to the jump unless the local is the value. */
        UNLESS,
        GO,
        /** local = value */
        LET,
        /** Fails when the local is the value. */
        REFUSE,
        START,
        JOIN,
        /** What a main process does at its end, be it a failure: it waits for a child that it has started and not joined. */
        LAST_JOIN,
        /** Prints the locals from the target on, as many as the value. */
        PRINT
    }

    /** Whether it touches a location. */
    boolean touches() {
        return kind.ordinal() <= Kind.AWAIT_FLAG.ordinal();
    }

    /** Whether it changes what it touches. */
    boolean writes() {
        return kind != Kind.READ;
    }
}
