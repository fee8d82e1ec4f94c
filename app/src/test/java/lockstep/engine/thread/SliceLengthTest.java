package lockstep.engine.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SliceLengthTest {
    private static final int POLLS = 10_000;
    private static final long LEAST_NANOS = 250_000;
    private static final long INTERVAL_NANOS = 5_000_000;

    private final SliceLength slice = new SliceLength(new Slice(POLLS, LEAST_NANOS), INTERVAL_NANOS);

    private void assertAbout(long nanos, long found) {
        assertTrue(found >= nanos && found <= nanos + nanos / 16, () -> found + " for " + nanos);
    }

    @Test
    void slice_lastsAsLongAsItsBudgetOfPollsTakes() {
        assertAbout(100 * POLLS, slice.nanos(100));
        assertAbout(400 * POLLS, slice.nanos(400));
    }

    @Test
    void sliceOfAFastLoop_lastsTheLeastTime() {
        assertEquals(LEAST_NANOS, slice.nanos(1));
    }

    @Test
    void slicesOfAFastLoop_growWhileThreadsTakeTurns_upToTwentyTimesTheLeast() {
        slice.begin(INTERVAL_NANOS, 3_000_000);
        assertEquals(LEAST_NANOS, slice.nanos(1));
        slice.begin(INTERVAL_NANOS, 16_000_000);
        assertEquals(1_000_000, slice.nanos(1));
        slice.begin(INTERVAL_NANOS, 10_000_000_000L);
        assertEquals(20 * LEAST_NANOS, slice.nanos(1));
        slice.begin(INTERVAL_NANOS, 0);
        assertEquals(LEAST_NANOS, slice.nanos(1));
    }

    @Test
    void sliceOfSlowCode_endsAtTheInterval_orAtAFifthOfItsPolls() {
        assertEquals(INTERVAL_NANOS, slice.nanos(1_000));
        assertAbout(5_000 * POLLS / 5, slice.nanos(5_000));
    }

    @Test
    void slice_neverLastsLongerThanTwentyIntervals() {
        assertEquals(20 * INTERVAL_NANOS, slice.nanos(1e9));
    }

    @Test
    void slices_differALittle() {
        long lengths = LongStream.range(0, 20)
                .map(i -> {
                    slice.begin(INTERVAL_NANOS, 0);
                    return slice.nanos(100);
                })
                .peek(nanos -> assertAbout(100 * POLLS, nanos))
                .distinct()
                .count();
        assertTrue(lengths > 5, () -> "lengths: " + lengths);
    }

    @Test
    void slicesThatAreOver_goOnForFewPlacesToPoll_andEachForOthers() {
        long numbers = LongStream.range(0, 50)
                .map(i -> {
                    slice.begin(INTERVAL_NANOS, 0);
                    return LongStream.range(0, 100)
                            .takeWhile(place -> slice.goesFurther())
                            .count();
                })
                .peek(places -> assertTrue(places < 16, () -> "places: " + places))
                .distinct()
                .count();
        assertTrue(numbers > 5, () -> "numbers: " + numbers);
    }

    @Test
    void switchInterval_scalesEverything() {
        slice.begin(INTERVAL_NANOS / 10, 0);
        assertAbout(10 * POLLS, slice.nanos(100));
        assertEquals(LEAST_NANOS / 10, slice.nanos(1));
        assertEquals(2 * INTERVAL_NANOS, slice.nanos(1e9));
    }

    @Test
    void holder_looksByItself_whenNobodyAsksInTwiceTheTime() {
        assertAbout(2 * POLLS, slice.mostPolls(100));
        assertEquals(2 * LEAST_NANOS, slice.mostPolls(1));
    }
}
