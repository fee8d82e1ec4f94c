package lockstep.explore;

import java.time.Duration;

/**
 * What an exploration may use; beyond it nothing is proved.
 *
 * @param states at most so many
 * @param timeout of the whole exploration
 * @param memoryMib for states, in MiB
 */
public record ExploreLimits(int states, Duration timeout, int memoryMib) {
    private static final int STATES = 1_000_000;
    private static final int SECONDS = 5;
    private static final int MIB = 512;

    /** What an exploration gets unless something else is asked for. */
    public static ExploreLimits standard() {
        return new ExploreLimits(STATES, Duration.ofSeconds(SECONDS), MIB);
    }
}
