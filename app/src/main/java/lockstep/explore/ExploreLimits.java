package lockstep.explore;

import java.time.Duration;

/**
 * What an exploration may use; beyond it nothing is proved.
 *
 * @param states at most so many
 * @param timeout of the whole exploration
 * @param memoryMib for states, in MiB
 * @param switches only schedules with at most so many are looked at; {@link #ANY}: all schedules
 */
public record ExploreLimits(int states, Duration timeout, int memoryMib, int switches) {
    /** Stands for any number of switches. */
    public static final int ANY = Integer.MAX_VALUE;

    private static final int STATES = 1_000_000;
    private static final int SECONDS = 5;
    private static final int MIB = 512;

    /** For all schedules. */
    public ExploreLimits(int states, Duration timeout, int memoryMib) {
        this(states, timeout, memoryMib, ANY);
    }

    /** Returns the same for schedules with few switches only. */
    public ExploreLimits withSwitches(int most) {
        return new ExploreLimits(states, timeout, memoryMib, most);
    }

    /** What an exploration gets unless something else is asked for. */
    public static ExploreLimits standard() {
        return new ExploreLimits(STATES, Duration.ofSeconds(SECONDS), MIB);
    }
}
