package lockstep.engine.thread;

import java.util.concurrent.TimeUnit;

/**
 * How fast a thread comes by places to poll: counted in some of its slices, so that those between need no counting. More and
 * more go uncounted while the pace stays about the same. Confined to the GIL's lock, and to the thread while it holds the
 * GIL.
 */
final class Pace {
    /** The most slices that go by what was counted once. */
    private static final int MOST_SLICES = 32;

    /** How long they last together, about, in nanoseconds: what is being compiled soon has another pace. */
    private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    /** Faster or slower than before by more than this is another pace; a busy machine alone changes it by less. */
    private static final double SAME = 2;

    /** Fewer polls tell too little. */
    private static final int LEAST_POLLS = 5_000;

    /** A shorter slice is counted: the kernel's timer wakes a thread 50 to 150 µs late. */
    private static final long LEAST_NANOS = 200_000;

    private double nanosPerPoll;
    private int slices;
    private int slicesLeft;
    private long nanosLeft;

    /** Learns from a slice that was counted. */
    void learn(int polls, long nanos) {
        double before = nanosPerPoll;
        nanosPerPoll = (double) Math.max(1, nanos) / Math.max(1, polls);
        boolean same = nanosPerPoll < before * SAME && before < nanosPerPoll * SAME;
        slices = same && polls >= LEAST_POLLS ? Math.min(MOST_SLICES, 2 * slices + 1) : 0;
        slicesLeft = slices;
        nanosLeft = MOST_NANOS;
    }

    /** Returns how long the next slice lasts, in nanoseconds, or 0 when it is to be counted. */
    long sliceNanos(SliceCount slice, long intervalNanos) {
        if (slicesLeft == 0 || nanosLeft <= 0) {
            return 0;
        }
        long nanos = slice.nanos(nanosPerPoll, intervalNanos);
        slicesLeft--;
        nanosLeft -= nanos;
        return nanos < LEAST_NANOS ? 0 : nanos;
    }
}
