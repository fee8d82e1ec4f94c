package lockstep.score;

/**
 * A figure with its uncertainty.
 *
 * @param low lower bound
 * @param value the figure
 * @param high upper bound
 */
public record Interval(double low, double value, double high) {
    /** Returns how far the bounds are apart, in parts of the figure. */
    public double relativeWidth() {
        return (high - low) / value;
    }
}
