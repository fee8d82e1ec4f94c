package lockstep.engine.thread;

/**
 * How long the holder of the GIL keeps it while another thread is ready to compute: for a budget of polls, told in time by
 * how fast it comes by them. The budget varies a little from slice to slice, as the clock would make it. Confined to the
 * holder, and to who hands over.
 */
final class SliceLength {
    /** After the switch interval a slice ends at this part of its budget. */
    private static final int LEAST_SHARE = 5;

    private static final int LONGEST_INTERVALS = 20;
    private static final int JITTER_SHARE = 32;

    /** A slice lasts at least this part of the time for which threads have taken turns, so that handing over costs less... */
    private static final int TURNS_SHARE = 16;

    /** ...but for that no longer than so many times the shortest slice: as long as a slice of CPython, the switch interval. */
    private static final int MOST_GROWN = 20;

    /** Behind its end a slice goes on for fewer places to poll than this. */
    private static final int MOST_FURTHER = 16;

    /** One who waits and asks only after so many times the slice's length is held up by a busy machine. */
    private static final int LATE_FACTOR = 2;

    private final Slice standard;
    private final long standardIntervalNanos;
    private long random = System.nanoTime() | 1;
    private long intervalNanos;
    private long leastNanos;
    private int budget;
    private int further;

    /** @param standard at the standard switch interval */
    SliceLength(Slice standard, long standardIntervalNanos) {
        this.standard = standard;
        this.standardIntervalNanos = standardIntervalNanos;
        begin(standardIntervalNanos, 0);
    }

    /**
     * A slice begins.
     *
     * @param switchIntervalNanos to which the slice is in proportion
     * @param turnsNanos for how long threads that are ready to compute have taken turns without a break
     */
    void begin(long switchIntervalNanos, long turnsNanos) {
        double scale = (double) switchIntervalNanos / standardIntervalNanos;
        int whole = (int) Math.min(Integer.MAX_VALUE / 2, Math.max(1, standard.polls() * scale));
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        budget = whole + (int) Math.floorMod(random, (long) Math.max(1, whole / JITTER_SHARE) + 1);
        further = (int) (random >>> Integer.SIZE) & (MOST_FURTHER - 1);
        long shortest = (long) (standard.leastNanos() * scale);
        leastNanos = Math.max(shortest, Math.min(turnsNanos / TURNS_SHARE, MOST_GROWN * shortest));
        intervalNanos = switchIntervalNanos;
    }

    /**
     * Whether a slice that is over goes on to the next place to poll, a few times and another number of times in each: who is
     * asked to poll mostly sees it at the same place of a loop, and a switch must come at any.
     */
    boolean goesFurther() {
        return further-- > 0;
    }

    /** Returns how long it is to last in all, in nanoseconds, where the thread comes to a place to poll every so often. */
    long nanos(double nanosPerPoll) {
        double whole = Math.max(budget * nanosPerPoll, leastNanos);
        double limited = Math.min(whole, Math.max(intervalNanos, whole / LEAST_SHARE));
        return (long) Math.min(limited, (double) LONGEST_INTERVALS * intervalNanos);
    }

    /** Returns how many polls the holder makes at most before it looks by itself whether the slice is over. */
    int mostPolls(double nanosPerPoll) {
        double polls = Math.max(budget, nanos(nanosPerPoll) / nanosPerPoll);
        return (int) Math.min(Integer.MAX_VALUE / 2, LATE_FACTOR * polls);
    }
}
