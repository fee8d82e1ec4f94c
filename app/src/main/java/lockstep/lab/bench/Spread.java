package lockstep.lab.bench;

import java.util.Arrays;
import java.util.List;

/**
 * A median with the middle half of the values around it.
 *
 * @param median the value in the middle
 * @param low the lower quartile
 * @param high the upper quartile
 * @param count how many values there were
 */
public record Spread(double median, double low, double high, int count) {
    private static final double QUARTER = 0.25;

    /**
     * @param values at least one
     * @throws IllegalArgumentException when there is none
     */
    public static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values to take a median of");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 2 * QUARTER), at(sorted, QUARTER), at(sorted, 3 * QUARTER), sorted.length);
    }

    /** Between two values in proportion. */
    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * @param values at least one, all positive
     * @return their geometric mean
     */
    public static double geometricMean(List<Double> values) {
        return Math.exp(values.stream().mapToDouble(Math::log).average().orElseThrow());
    }
}
