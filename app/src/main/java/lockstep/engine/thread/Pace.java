package lockstep.engine.thread;

/**
 * How fast a thread comes by places to poll: counted in some of its slices, so that those between need no counting. Confined
 * to the GIL's lock, and to the thread while it holds the GIL.
 */
final class Pace {
    /** So many slices go by what was counted once; compiling makes a thread faster, and other code slower. */
    private static final int SLICES = 32;

    /** A slice in which the thread had no processor tells little: at most so many times as slow as before. */
    private static final int MOST_SLOWER = 2;

    /** A shorter slice is counted: the kernel's timer wakes a thread 50 to 150 µs late. */
    private static final long LEAST_NANOS = 200_000;

    private double nanosPerPoll;
    private int slicesLeft;

    /** Learns from a slice that was counted. */
    void learn(int polls, long nanos) {
        double counted = (double) Math.max(1, nanos) / Math.max(1, polls);
        nanosPerPoll = nanosPerPoll == 0 ? counted : Math.min(counted, MOST_SLOWER * nanosPerPoll);
        slicesLeft = SLICES;
    }

    /** Returns how long the next slice lasts, in nanoseconds, or 0 when it is to be counted. */
    long sliceNanos(SliceCount slice, long intervalNanos) {
        if (slicesLeft == 0) {
            return 0;
        }
        slicesLeft--;
        long nanos = slice.nanos(nanosPerPoll, intervalNanos);
        return nanos < LEAST_NANOS ? 0 : nanos;
    }
}
