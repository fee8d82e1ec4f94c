package lockstep.engine.thread;

/**
 * How much of its slice the holder of the GIL has used, in polls made while another thread was ready to compute. The length
 * varies a little from slice to slice, as the clock would make it. Confined to the holder, and to who hands over.
 */
final class SliceCount {
    /** After the switch interval a slice ends at this part of its length. */
    private static final int LEAST_SHARE = 5;

    private static final int JITTER_SHARE = 32;

    /** A slice grows at most so many times over while it is shorter than the least time. */
    private static final int MOST_GROWTH = 64;

    private final Slice standard;
    private long random = System.nanoTime() | 1;
    private long begunNanos;
    private long leastNanos;
    private int polls;
    private int budget;
    private int least;
    private int longest;

    SliceCount(Slice standard) {
        this.standard = standard;
    }

    /** A slice begins. @param scale of the switch interval, 1 for the standard one */
    void begin(double scale, long nowNanos) {
        int whole = (int) Math.min(Integer.MAX_VALUE / 2, Math.max(1, standard.polls() * scale));
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        int jitter = (int) Math.floorMod(random, (long) Math.max(1, whole / JITTER_SHARE) + 1);
        polls = 0;
        budget = whole + jitter;
        least = budget / LEAST_SHARE;
        longest = (int) Math.min(Integer.MAX_VALUE / 2, (long) budget * MOST_GROWTH);
        begunNanos = nowNanos;
        leastNanos = (long) (standard.leastNanos() * scale);
    }

    /** Counts polls. @return whether the slice is over */
    boolean spent(int more, boolean intervalPassed) {
        polls = (int) Math.min(Integer.MAX_VALUE / 2, (long) polls + more);
        if (intervalPassed && polls >= least) {
            return true;
        }
        return polls >= budget && !grows();
    }

    /** Goes on at the pace so far where the slice would be too short. */
    private boolean grows() {
        long heldNanos = Math.max(1, System.nanoTime() - begunNanos);
        if (heldNanos >= leastNanos || polls >= longest) {
            return false;
        }
        double pace = (double) polls / heldNanos;
        budget = (int) Math.min(longest, polls + Math.max(1, pace * (leastNanos - heldNanos)));
        return true;
    }

    /** Returns how many polls it has used. */
    int polls() {
        return polls;
    }

    /** Returns how long it is to last, in nanoseconds, were each poll to take so long. */
    long nanos(double nanosPerPoll, long intervalNanos) {
        long wholeNanos = (long) Math.max(budget * nanosPerPoll, leastNanos);
        return Math.min(wholeNanos, Math.max(intervalNanos, wholeNanos / LEAST_SHARE));
    }

    /** Returns how many polls are left, at least 1. */
    int left(boolean intervalPassed) {
        return Math.max(1, (intervalPassed ? Math.min(least, budget) : budget) - polls);
    }
}
