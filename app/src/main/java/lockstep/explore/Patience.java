package lockstep.explore;

/** How long a thread may go on in one step before it is taken to go on for ever. Confined to one thread. */
final class Patience {
    /** Places to poll in one step. */
    private static final int MOST_POLLS = 2_000_000;

    /** The clock is looked at after so many of them. */
    private static final int LOOK_EVERY = 4096;

    private long deadlineNanos = Long.MAX_VALUE;

    /** Sets when to give up, on the clock of {@link System#nanoTime()}. */
    void deadline(long nanos) {
        deadlineNanos = nanos;
    }

    /** @param polls places to poll that the step has passed */
    boolean isOver(int polls) {
        return polls > MOST_POLLS || (polls % LOOK_EVERY == 0 && System.nanoTime() > deadlineNanos);
    }
}
