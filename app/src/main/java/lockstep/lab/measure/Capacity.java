package lockstep.lab.measure;

import java.util.List;

/**
 * How much computing a machine gave a lock-free job without shared data on 1, 2, ... workers, relative to one worker.
 * Counts hyper-threads, slow cores and quotas for what they give.
 *
 * @param curve element k-1: what k workers did, in workers' worth; the first is 1
 * @param foreignShare the part of the processor time others used meanwhile, 0 to 1; NaN when unknown
 */
public record Capacity(List<Double> curve, double foreignShare) {
    /** A machine that reaches this share of its best is as free as it gets. */
    public static final double ENOUGH = 0.85;

    public Capacity {
        curve = List.copyOf(curve);
    }

    /** Returns what all workers together did, in workers' worth. */
    public double full() {
        return curve.get(curve.size() - 1);
    }

    /** Whether this calibration reaches enough of the best this machine has shown. */
    public boolean reaches(Capacity best) {
        return full() >= ENOUGH * best.full();
    }
}
