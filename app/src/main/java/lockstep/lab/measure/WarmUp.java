package lockstep.lab.measure;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Runs all variants until the Java virtual machine has compiled what they use: at least as long as the plan says, and on
 * until nothing much has been compiled for a while, within the plan's bound. Compiling beside a parallel variant would
 * take a core from it.
 */
final class WarmUp {
    private static final double QUIET_SHARE = 0.05;

    /** Longer than the longest compilation takes, which is counted only when it ends. */
    private static final long QUIET_NANOS = 1_000_000_000L;

    private WarmUp() {}

    static void run(Jobs jobs, BlockPlan plan, BooleanSupplier cancelled) throws JobFailed, InterruptedException {
        long start = System.nanoTime();
        long quietSince = start;
        long now = start;
        boolean flip = false;
        while (!cancelled.getAsBoolean()) {
            long before = now;
            long compiledBefore = compiledNanos();
            while (now - before < plan.warmUp().toNanos() / 4) {
                jobs.time(flip);
                flip = !flip;
                now = System.nanoTime();
            }
            if (compiledNanos() - compiledBefore > QUIET_SHARE * (now - before)) {
                quietSince = now;
            }
            boolean quiet = now - quietSince >= QUIET_NANOS;
            if (now - start >= plan.warmUpBound().toNanos()
                    || (quiet && now - start >= plan.warmUp().toNanos())) {
                return;
            }
        }
    }

    private static long compiledNanos() {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        return compiler == null ? 0 : TimeUnit.MILLISECONDS.toNanos(compiler.getTotalCompilationTime());
    }
}
