package lockstep.lab.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Measures a machine's {@link Capacity} with a job that shares nothing. Takes about 40 rounds for two cores. */
public final class CapacityProbe {
    private static final int ROUNDS = 7;
    private static final long ROUND_NANOS = 8_000_000;

    private final int cores;
    private final ProcessorAccount account = new ProcessorAccount();

    /** @param cores the largest number of workers to try, at least 1 */
    public CapacityProbe(int cores) {
        this.cores = cores;
    }

    /** Runs the job on 1 to {@code cores} workers and returns the curve of medians. */
    public Capacity measure() throws InterruptedException {
        long steps = calibrateSteps();
        var before = account.read();
        double[][] rates = new double[cores][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int workers = 1; workers <= cores; workers++) {
                rates[workers - 1][round] = (double) workers / timeNanos(workers, steps);
            }
        }
        var after = account.read();
        List<Double> curve = new ArrayList<>();
        for (int workers = 1; workers <= cores; workers++) {
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = rates[workers - 1][round] / rates[0][round];
            }
            Arrays.sort(ratios);
            curve.add(ratios[ROUNDS / 2]);
        }
        return new Capacity(curve, ProcessorAccount.foreignShare(before, after, cores));
    }

    private long calibrateSteps() throws InterruptedException {
        long steps = 100_000;
        for (int warm = 0; warm < 20; warm++) {
            spin(steps);
        }
        long nanos = Math.max(1, timeNanos(1, steps));
        while (nanos < ROUND_NANOS / 4) {
            steps *= 2;
            nanos = timeNanos(1, steps);
        }
        return Math.max(1, steps * ROUND_NANOS / nanos);
    }

    private static long timeNanos(int workers, long steps) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(workers - 1);
        long start = System.nanoTime();
        for (int worker = 1; worker < workers; worker++) {
            Thread thread = new Thread(
                    () -> {
                        spin(steps);
                        done.countDown();
                    },
                    "capacity-probe");
            thread.setDaemon(true);
            thread.start();
        }
        spin(steps);
        done.await();
        return System.nanoTime() - start;
    }

    /** The job: arithmetic whose result the caller cannot predict, on no memory. */
    private static long spin(long steps) {
        long x = steps | 1;
        for (long i = 0; i < steps; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        if (x == 0) {
            throw new IllegalStateException("xorshift never reaches zero");
        }
        return x;
    }
}
