package lockstep.session;

import java.util.List;

/**
 * Measured speed.
 *
 * @param overSerial the learner's speedup over the serial variant
 * @param low lower bound of its interval
 * @param high upper bound of its interval
 * @param referenceOverSerial the reference's speedup
 * @param chart speedup against workers: the learner's attempts so far and the reference; empty when workers are no knob
 * @param labelled what to know of the figures: protocol, machine, "reused from 3 minutes ago"
 */
public record SpeedView(
        double overSerial, double low, double high, double referenceOverSerial, List<Point> chart, String labelled) {
    public SpeedView {
        chart = List.copyOf(chart);
    }

    /**
     * @param workers how many
     * @param speedup over serial
     * @param reference whether it is the reference's
     */
    public record Point(int workers, double speedup, boolean reference) {}
}
