package lockstep.score;

import java.util.List;
import java.util.Locale;

/**
 * What each star takes, in the learner's units, on this machine today.
 *
 * @param sentences one for each star; the first is for a correct program
 */
public record StarTerms(List<String> sentences) {
    /** The share of full points for two stars. */
    public static final double TWO_STARS = 0.5;

    /** The share of full points for three stars. */
    public static final double THREE_STARS = 0.9;

    private static final String CORRECT = "a correct program";
    private static final String PROVED = "a proof";

    public StarTerms {
        sentences = List.copyOf(sentences);
    }

    /** Returns the terms where speed does not count. */
    public static StarTerms correctOnly() {
        return new StarTerms(List.of(CORRECT, CORRECT, CORRECT));
    }

    /** Returns the terms where all interleavings decide. */
    public static StarTerms proved() {
        return new StarTerms(List.of(PROVED, PROVED, PROVED));
    }

    /** Returns the terms where this machine has not measured the reference yet. */
    public static StarTerms unmeasured() {
        return new StarTerms(
                List.of(CORRECT, "half of what the reference gains", "nine tenths of what the reference gains"));
    }

    /**
     * Returns the terms by the reference as it was measured last.
     *
     * @param reference its speedup over serial
     */
    public static StarTerms of(Interval reference) {
        if (reference.low() < SpeedFigures.LEAST_REFERENCE) {
            return new StarTerms(List.of(
                    CORRECT,
                    "at most " + times(1 / TWO_STARS) + " the reference's time",
                    "at most " + times(1 / THREE_STARS) + " the reference's time"));
        }
        return new StarTerms(List.of(
                CORRECT,
                times(Math.pow(reference.value(), TWO_STARS)) + " or more",
                times(Math.pow(reference.value(), THREE_STARS)) + " or more (reference " + times(reference.value())
                        + ")"));
    }

    static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2fx", ratio);
    }
}
