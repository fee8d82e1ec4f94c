package lockstep.lab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final Job job = () -> {
        calls.incrementAndGet();
        return 1;
    };
    private final Jobs jobs = new Jobs(job, job, job);

    private static BlockPlan plan(Duration warmUp, Duration bound) {
        return new BlockPlan(Duration.ZERO, 1, 1, Duration.ofMinutes(1), warmUp, bound);
    }

    @Test
    void run_boundOfZero_takesOneTriple() throws Exception {
        WarmUp.run(jobs, plan(Duration.ofNanos(4), Duration.ZERO), () -> false);
        assertEquals(2, calls.get(), "the serial job and the one that stands for both others");
    }

    @Test
    void run_goesOnForAtLeastTheTimeOfThePlan() throws Exception {
        long start = System.nanoTime();
        WarmUp.run(jobs, plan(Duration.ofMillis(20), Duration.ofMillis(40)), () -> false);
        assertTrue(System.nanoTime() - start >= Duration.ofMillis(20).toNanos(), "20 ms of warming up");
    }

    @Test
    void run_cancelled_runsNothing() throws Exception {
        WarmUp.run(jobs, plan(Duration.ofMillis(20), Duration.ofMinutes(1)), () -> true);
        assertEquals(0, calls.get());
    }
}
