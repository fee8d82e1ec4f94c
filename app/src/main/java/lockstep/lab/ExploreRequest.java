package lockstep.lab;

import lockstep.explore.ExploreLimits;
import lockstep.explore.Granularity;
import lockstep.explore.Program;
import org.jspecify.annotations.Nullable;

/**
 * A program to be looked at over all its interleavings.
 *
 * @param program what is explored and what must hold
 * @param limits what the exploration may use
 * @param grain the only grain to explore at; null: the finest, and where that fails also where CPython 3.11 to 3.13 switches
 */
public record ExploreRequest(
        Program program, ExploreLimits limits, @Nullable Granularity grain) {
    /** What a runner needs beside the states, in MiB: the engine, and room to judge them. */
    private static final int BESIDE_MIB = 160;

    /** Returns the heap of the runner that it takes, in MiB. */
    public int heapMib() {
        return limits.memoryMib() + limits.memoryMib() / 2 + BESIDE_MIB;
    }

    /** Explores as verdicts are given. */
    public static ExploreRequest of(Program program, ExploreLimits limits) {
        return new ExploreRequest(program, limits, null);
    }
}
