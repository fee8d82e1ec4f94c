package lockstep.explore;

/**
 * What a search may use.
 *
 * @param limits of the whole exploration
 * @param deadlineNanos when the search must be done, on the clock of {@link System#nanoTime()}
 */
record Budget(ExploreLimits limits, long deadlineNanos) {
    private static final int SHARES = 4;

    /** Leaves a fourth of the time that is left to what may have to be done afterwards. */
    Budget butLast() {
        long left = deadlineNanos - System.nanoTime();
        return new Budget(limits, deadlineNanos - Math.max(0, left) / SHARES);
    }

    /** Returns which limit has been reached, in words, or empty text. */
    String exceeded(int states, long bytes) {
        if (states >= limits.states()) {
            return "more than " + limits.states() + (limits.states() == 1 ? " state" : " states");
        } else if (System.nanoTime() > deadlineNanos) {
            return "more than its share of " + limits.timeout().toSeconds() + " s";
        }
        return bytes > (long) limits.memoryMib() << 20 ? "more than " + limits.memoryMib() + " MiB of states" : "";
    }
}
