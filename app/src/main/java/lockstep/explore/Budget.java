package lockstep.explore;

import java.math.BigDecimal;

/**
 * What a search may use.
 *
 * @param limits of the whole exploration
 * @param deadlineNanos when the search must be done, on the clock of {@link System#nanoTime()}
 */
record Budget(ExploreLimits limits, long deadlineNanos) {
    private static final int SHARES = 4;

    /** Digits of a second. */
    private static final int MILLIS = 3;

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
            BigDecimal seconds =
                    BigDecimal.valueOf(limits.timeout().toMillis(), MILLIS).stripTrailingZeros();
            return "it is not done in its part of the " + seconds.toPlainString() + " s there are";
        }
        return bytes > (long) limits.memoryMib() << 20 ? "more than " + limits.memoryMib() + " MiB of states" : "";
    }
}
