package lockstep.explore;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What came out of looking at all interleavings of a program. Immutable.
 *
 * @param verdict what was found out
 * @param reason what failed, which limit was reached, or why the program cannot be explored; empty when proved
 * @param schedules how many there are; null when there is no end to them or not all states were found
 * @param unbounded whether some schedule goes on for ever
 * @param states how many different states there are
 * @param steps how many steps between them
 * @param rounds how often the search began anew because more turned out to be shared
 * @param nanos how long it took
 * @param outcomes how the program ends, the most frequent way first
 * @param witness a shortest way to the failure, or null
 * @param gil what is known of the failure where CPython 3.11 to 3.13 switch
 * @param covered all schedules with at most so many switches were looked at, {@link #ALL}: all there are; -1: of no number is that
 *     sure
 * @param races locations that threads race for, by the names that the program has for them
 * @param shared locations that count as shared, likewise
 * @param neverReached lines, from 1, that no interleaving reaches
 * @param chance which random numbers it holds for
 * @param readsInput whether the program reads its input, which was empty
 */
public record Exploration(
        Verdict verdict,
        String reason,
        @Nullable BigInteger schedules,
        boolean unbounded,
        int states,
        int steps,
        int rounds,
        long nanos,
        List<Outcome> outcomes,
        @Nullable Witness witness,
        TodaysGil gil,
        int covered,
        List<String> races,
        List<String> shared,
        SortedSet<Integer> neverReached,
        Chance chance,
        boolean readsInput) {
    /** Stands for any number of switches. */
    public static final int ALL = Searched.ALL;

    /** Whether the failure cannot happen where CPython 3.11 to 3.13 switch. */
    public boolean hiddenByGil() {
        return gil == TodaysGil.HIDES;
    }

    /** Whether all schedules were looked at. */
    public boolean isComplete() {
        return covered == ALL;
    }

    /** Whether no interleaving fails, whatever random numbers the program draws and whatever it may be told. */
    public boolean isProof() {
        return verdict == Verdict.PROVED && fixed().isEmpty();
    }

    /** Returns what might be otherwise in another run, as it was taken here, in words that follow "for". */
    public List<String> fixed() {
        List<String> fixed = new ArrayList<>();
        if (chance.isFixed()) {
            fixed.add("the random numbers of seed " + chance.seed());
        }
        if (readsInput) {
            fixed.add("an empty input");
        }
        return fixed;
    }

    /** Returns the same with another reason. */
    Exploration because(String other) {
        return with(other, gil, chance, readsInput);
    }

    /** Returns the same for a program that draws random numbers or reads its input. */
    Exploration with(Chance drawn, boolean input) {
        return with(reason, gil, drawn, input);
    }

    /** Returns the same with what is known where CPython 3.11 to 3.13 switch. */
    Exploration under(TodaysGil known) {
        return with(reason, known, chance, readsInput);
    }

    private Exploration with(String why, TodaysGil known, Chance drawn, boolean input) {
        return new Exploration(
                verdict,
                why,
                schedules,
                unbounded,
                states,
                steps,
                rounds,
                nanos,
                outcomes,
                witness,
                known,
                covered,
                races,
                shared,
                neverReached,
                drawn,
                input);
    }

    /**
     * One way in which the program ends.
     *
     * @param text what it printed, or what failed
     * @param good whether it is no failure
     * @param schedules how many schedules end so; null when there is no end to them
     */
    public record Outcome(
            String text, boolean good, @Nullable BigInteger schedules) {}
}
