package lockstep.score;

import java.util.Arrays;

/** The middle of some figures. */
final class Median {
    private Median() {}

    /** Returns the middle one, or the mean of the two in the middle; NaN of none. */
    static double of(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
