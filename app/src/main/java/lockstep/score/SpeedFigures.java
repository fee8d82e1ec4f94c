package lockstep.score;

import java.util.List;
import lockstep.lab.Measurement;
import lockstep.lab.Triple;

/**
 * What a clean measurement says. Every ratio is taken within a triple, then the median over triples.
 *
 * @param learner the learner's speedup over serial
 * @param reference the reference's speedup over serial
 * @param share the learner's part of full points, 1 being the reference; from 0 to 1.05
 * @param bySpeedup whether the share compares logarithms of speedups; else it compares times with the reference's
 */
public record SpeedFigures(Interval learner, Interval reference, Interval share, boolean bySpeedup) {
    /** The least sure speedup of a reference against which speedups are compared. */
    static final double LEAST_REFERENCE = 1.3;

    private static final double MOST_SHARE = 1.05;

    /** @param measurement with at least one triple */
    public static SpeedFigures of(Measurement measurement) {
        Sample sample = new Sample(measurement);
        Interval reference = sample.interval(SpeedFigures::referenceSpeedup);
        boolean bySpeedup = reference.low() >= LEAST_REFERENCE;
        return new SpeedFigures(
                sample.interval(SpeedFigures::learnerSpeedup),
                reference,
                sample.interval(bySpeedup ? SpeedFigures::shareOfSpeedup : SpeedFigures::shareOfTime),
                bySpeedup);
    }

    private static double learnerSpeedup(List<Triple> triples) {
        return Sample.median(triples, triple -> (double) triple.serialNanos() / triple.learnerNanos());
    }

    private static double referenceSpeedup(List<Triple> triples) {
        return Sample.median(triples, triple -> (double) triple.serialNanos() / triple.referenceNanos());
    }

    private static double shareOfSpeedup(List<Triple> triples) {
        return clamp(Math.log(learnerSpeedup(triples)) / Math.log(referenceSpeedup(triples)));
    }

    private static double shareOfTime(List<Triple> triples) {
        return clamp(Sample.median(triples, triple -> (double) triple.referenceNanos() / triple.learnerNanos()));
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(MOST_SHARE, share));
    }

    /** Returns the points, from 0 to 1050, before hints. */
    public int points() {
        return (int) Math.round(1000 * share.value());
    }
}
