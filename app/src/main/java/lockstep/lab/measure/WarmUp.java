package lockstep.lab.measure;

import java.lang.management.ManagementFactory;
import java.util.function.BooleanSupplier;

/**
 * Runs all variants until the Java virtual machine has compiled what they use: at least as long as the plan says, and on
 * until compilation takes less than a twentieth of the time, within a bound. Compiling beside a parallel variant would
 * take a core from it.
 */
final class WarmUp {
    private static final double QUIET_SHARE = 0.05;
    private static final long BOUND_NANOS = 3_000_000_000L;

    private WarmUp() {}

    static void run(Jobs jobs, BlockPlan plan, BooleanSupplier cancelled) throws JobFailed, InterruptedException {
        if (plan.warmUp().isZero()) {
            return;
        }
        var compiler = ManagementFactory.getCompilationMXBean();
        long start = System.nanoTime();
        boolean quiet = false;
        boolean flip = false;
        while (!cancelled.getAsBoolean()) {
            long before = System.nanoTime();
            long compiledBefore = compiler == null ? 0 : compiler.getTotalCompilationTime();
            while (System.nanoTime() - before < plan.warmUp().toNanos() / 4) {
                jobs.time(flip);
                flip = !flip;
            }
            long now = System.nanoTime();
            long compiledMillis = compiler == null ? 0 : compiler.getTotalCompilationTime() - compiledBefore;
            quiet = compiledMillis * 1e6 <= QUIET_SHARE * (now - before);
            long elapsed = now - start;
            if (elapsed >= BOUND_NANOS || (quiet && elapsed >= plan.warmUp().toNanos())) {
                return;
            }
        }
    }
}
