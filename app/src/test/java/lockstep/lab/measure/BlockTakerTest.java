package lockstep.lab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import lockstep.lab.Triple;
import org.junit.jupiter.api.Test;

class BlockTakerTest {
    /** Accepts any block: no share of foreign work is too much. */
    private static final double ANY = 1;

    private static final BlockPlan SINGLE =
            new BlockPlan(Duration.ZERO, 4, 3, Duration.ofMinutes(1), Duration.ZERO, Duration.ZERO);

    private final List<String> order = new ArrayList<>();

    private Jobs jobs() {
        return new Jobs(job("S", 9), job("P", 5), job("L", 7));
    }

    /** The learner's job takes longer each time. */
    private Jobs restless() {
        AtomicLong nanos = new AtomicLong(6);
        return new Jobs(job("S", 9), job("P", 5), () -> {
            order.add("L");
            return nanos.incrementAndGet();
        });
    }

    private Job job(String name, long nanos) {
        return () -> {
            order.add(name);
            return nanos;
        };
    }

    @Test
    void take_figuresThatAgree_stopsWhereEnoughAreClean() throws Exception {
        BlockTaker taker = new BlockTaker(SINGLE, 1, ANY);
        taker.take(jobs(), () -> false, done -> {});
        assertEquals(3, taker.clean().size());
    }

    @Test
    void take_figuresThatDiffer_goesOnToTheBlocksWanted() throws Exception {
        BlockTaker taker = new BlockTaker(SINGLE, 1, ANY);
        taker.take(restless(), () -> false, done -> {});
        assertEquals(4, taker.clean().size());
        assertEquals(0, taker.refused());
        assertTrue(taker.enough());
        assertEquals(new Triple(9, 5, 8), taker.clean().get(1).triples().get(0));
    }

    @Test
    void take_flipsTheOrderFromTripleToTriple() throws Exception {
        new BlockTaker(SINGLE, 1, ANY).take(restless(), () -> false, done -> {});
        assertEquals("SPLSLPSPLSLP", String.join("", order));
    }

    @Test
    void take_sameProgramAsTheReference_isTimedOnceForBoth() throws Exception {
        Job both = job("P", 5);
        BlockTaker taker = new BlockTaker(SINGLE, 1, ANY);
        taker.take(new Jobs(job("S", 9), both, both), () -> false, done -> {});
        assertEquals("SPSPSP", String.join("", order));
        assertEquals(new Triple(9, 5, 5), taker.clean().get(0).triples().get(0));
    }

    @Test
    void take_cancelled_takesNothing() throws Exception {
        BlockTaker taker = new BlockTaker(SINGLE, 1, ANY);
        taker.take(jobs(), () -> true, done -> {});
        assertFalse(taker.enough());
        assertTrue(order.isEmpty());
    }

    @Test
    void take_overTheBound_stopsWithoutEnough() throws Exception {
        BlockPlan noTime = new BlockPlan(Duration.ZERO, 4, 3, Duration.ofNanos(-1), Duration.ZERO, Duration.ZERO);
        BlockTaker taker = new BlockTaker(noTime, 1, ANY);
        taker.take(jobs(), () -> false, done -> {});
        assertFalse(taker.enough());
    }

    @Test
    void take_jobFails_saysSo() {
        Job failing = () -> {
            throw new JobFailed("Your program lost 3 of 4.");
        };
        Jobs jobs = new Jobs(job("S", 9), job("P", 5), failing);
        JobFailed failed =
                assertThrows(JobFailed.class, () -> new BlockTaker(SINGLE, 1, ANY).take(jobs, () -> false, done -> {}));
        assertEquals("Your program lost 3 of 4.", failed.getMessage());
    }

    @Test
    void foreignShare_countsOthersAndTheHost_notOurselves() {
        var from = new ProcessorAccount.Reading(0, 0, 0, 0, true);
        var to = new ProcessorAccount.Reading(1_000, 1_500, 100, 1_000, true);
        assertEquals(0.3, ProcessorAccount.foreignShare(from, to, 2), 1e-9);
    }

    @Test
    void foreignShare_unknownSystem_isUnknown() {
        var unknown = new ProcessorAccount.Reading(0, 0, 0, 0, false);
        assertTrue(Double.isNaN(ProcessorAccount.foreignShare(unknown, unknown, 2)));
    }
}
