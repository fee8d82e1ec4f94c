package lockstep.explore;

import org.jspecify.annotations.Nullable;

/**
 * What is explored.
 *
 * @param fileName as shown in messages
 * @param text the program
 * @param expectation an expression of the program's names that must hold at its end; null: none
 * @param refusesRaces whether a data race is a failure; else a note
 * @param strict whether several outcomes are a failure
 * @param spurious whether a wait for a condition may end without having been notified
 * @param seed of the random numbers to which the program gives none
 */
public record Program(
        String fileName,
        String text,
        @Nullable String expectation,
        boolean refusesRaces,
        boolean strict,
        boolean spurious,
        long seed) {
    /** The seed that is taken where nobody asks for another one. */
    public static final long SEED = 0;

    /** Random numbers are those of the usual seed. */
    public Program(
            String fileName,
            String text,
            @Nullable String expectation,
            boolean refusesRaces,
            boolean strict,
            boolean spurious) {
        this(fileName, text, expectation, refusesRaces, strict, spurious, SEED);
    }

    /** A wait for a condition ends by being notified only, or by its deadline. */
    public Program(String fileName, String text, @Nullable String expectation, boolean refusesRaces, boolean strict) {
        this(fileName, text, expectation, refusesRaces, strict, false);
    }

    /** Returns the same with waits for conditions that may end by themselves, or without. */
    public Program withSpurious(boolean may) {
        return new Program(fileName, text, expectation, refusesRaces, strict, may, seed);
    }

    /** Returns the same with the random numbers of another seed. */
    public Program withSeed(long other) {
        return new Program(fileName, text, expectation, refusesRaces, strict, spurious, other);
    }

    /** A plain file. */
    public static Program of(String fileName, String text) {
        return new Program(fileName, text, null, false, false);
    }
}
