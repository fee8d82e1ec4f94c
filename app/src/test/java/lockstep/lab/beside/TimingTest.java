package lockstep.lab.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimingTest {
    @Test
    void of_pairsLinesByTheirWords() {
        List<Timing> timings =
                Timing.of("serial: 0.5 s\nresult 7\nthreads: 20 ms\n", "serial: 2 s\nresult 7\nthreads: 40 ms\n");
        assertEquals(List.of(new Timing("serial: # s", 0.5, 2), new Timing("threads: # ms", 0.02, 0.04)), timings);
    }

    @Test
    void of_sameWordsTwiceAreTakenInOrder() {
        List<Timing> timings = Timing.of("took 1 s\ntook 2 s\n", "took 3 s\ntook 4 s\n");
        assertEquals(List.of(new Timing("took # s", 1, 3), new Timing("took # s", 2, 4)), timings);
    }

    @Test
    void of_speedupsAndCountsAreNoTimes() {
        assertEquals(List.of(), Timing.of("speedup 1.9x\n4 workers\n", "speedup 1.1x\n4 workers\n"));
    }

    @Test
    void contradicts_whereEachFindsAnotherFaster() {
        Timing serial = new Timing("serial", 1.0, 1.0);
        assertTrue(serial.contradicts(new Timing("threads", 0.5, 1.5)));
        assertFalse(serial.contradicts(new Timing("threads", 0.5, 0.8)));
        assertFalse(serial.contradicts(new Timing("threads", 0.5, 1.05)), "a tie is no contradiction");
    }

    @Test
    void isOfSameSize_tellsWorkersFromWork() {
        Timing small = new Timing("sort 1000 items: # s", 1, 1);
        assertFalse(small.isOfSameSize(new Timing("sort 100000 items: # s", 2, 2)));
        assertTrue(small.isOfSameSize(new Timing("merge 1000 items: # s", 2, 2)));
        assertTrue(new Timing("1 worker: # s", 2, 2).isOfSameSize(new Timing("4 workers: # s", 1, 1)));
        assertTrue(new Timing("max_workers=1: # s", 2, 2).isOfSameSize(new Timing("max_workers=4: # s", 1, 1)));
        assertTrue(new Timing("serial: # s", 2, 2).isOfSameSize(new Timing("4 threads, n=1000: # s", 1, 1)));
        assertFalse(new Timing("4 threads, n=10: # s", 2, 2).isOfSameSize(new Timing("4 threads, n=1000: # s", 1, 1)));
    }

    @Test
    void medians_areOfTheRunsThatToldTheSame() {
        List<Timing> first = List.of(new Timing("a", 1, 10));
        List<Timing> second = List.of(new Timing("a", 3, 30));
        List<Timing> third = List.of(new Timing("a", 2, 20));
        List<Timing> other = List.of(new Timing("b", 9, 9));
        assertEquals(List.of(new Timing("a", 2, 20)), Timing.medians(List.of(first, second, other, third)));
    }
}
