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
 * @param replay the key of a schedule to be played again instead, as {@link lockstep.explore.ReplayKey} reads it; null: none
 * @param real whether it is played on real threads as well
 * @param grain the only grain to explore at; null: the finest, and where that fails also where CPython 3.11 to 3.13 switches
 */
public record ExploreRequest(
        Program program,
        ExploreLimits limits,
        @Nullable Granularity grain,
        @Nullable String replay,
        boolean real) {
    /** What a runner needs beside the states, in MiB: the engine, and room to judge them. */
    private static final int BESIDE_MIB = 160;

    /** Returns the heap of the runner that it takes, in MiB. */
    public int heapMib() {
        return heapMib(limits);
    }

    /** Returns the heap of the runner that an exploration with such limits takes, in MiB. */
    public static int heapMib(ExploreLimits limits) {
        return limits.memoryMib() + limits.memoryMib() / 2 + BESIDE_MIB;
    }

    public ExploreRequest(Program program, ExploreLimits limits, @Nullable Granularity grain) {
        this(program, limits, grain, null, false);
    }

    /** Plays a schedule again. @param real whether on real threads as well */
    public static ExploreRequest replay(Program program, ExploreLimits limits, String key, boolean real) {
        return new ExploreRequest(program, limits, null, key, real);
    }

    /** Explores as verdicts are given. */
    public static ExploreRequest of(Program program, ExploreLimits limits) {
        return new ExploreRequest(program, limits, null);
    }
}
