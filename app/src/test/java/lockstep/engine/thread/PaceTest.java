package lockstep.engine.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final int POLLS = 1_000;
    private static final long INTERVAL_NANOS = 5_000_000;

    private final SliceCount slice = new SliceCount(new Slice(POLLS, 250_000));
    private final Pace pace = new Pace();

    PaceTest() {
        slice.begin(1, System.nanoTime());
    }

    private long next() {
        return pace.sliceNanos(slice, INTERVAL_NANOS);
    }

    @Test
    void firstSlice_isCounted() {
        assertEquals(0, next());
    }

    @Test
    void slices_lastAsLongAsTheCountedOneTells_andThenOneIsCountedAgain() {
        pace.learn(POLLS, 1_000_000);
        for (int i = 0; i < 32; i++) {
            long nanos = next();
            assertTrue(nanos >= 1_000_000 && nanos < 1_100_000, "nanoseconds: " + nanos);
        }
        assertEquals(0, next());
    }

    @Test
    void slicesOfAFastLoop_lastTheLeastTime() {
        pace.learn(POLLS, 1_000);
        assertEquals(250_000, next());
    }

    @Test
    void slicesOfSlowCode_endAtTheInterval_orAfterAFifth() {
        pace.learn(POLLS, 10_000_000);
        assertEquals(INTERVAL_NANOS, next());
        pace.learn(POLLS, 1_000_000_000_000L);
        pace.learn(POLLS, 1_000_000_000_000L);
        assertTrue(next() < 2 * INTERVAL_NANOS);
    }

    @Test
    void sliceWithoutAProcessor_tellsLittle() {
        pace.learn(POLLS, 1_000_000);
        pace.learn(POLLS, 1_000_000_000);
        assertTrue(next() < 2_200_000);
    }

    @Test
    void sliceTooShortForTheKernelsTimer_isCounted() {
        slice.begin(0.001, System.nanoTime());
        pace.learn(POLLS, 1_000);
        assertEquals(0, next());
    }
}
