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
 */
public record Program(
        String fileName, String text, @Nullable String expectation, boolean refusesRaces, boolean strict) {
    /** A plain file. */
    public static Program of(String fileName, String text) {
        return new Program(fileName, text, null, false, false);
    }
}
