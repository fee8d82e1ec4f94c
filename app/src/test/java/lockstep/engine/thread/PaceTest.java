package lockstep.engine.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final int POLLS = 10_000;
    private static final long INTERVAL_NANOS = 5_000_000;

    private final SliceCount slice = new SliceCount(new Slice(POLLS, 250_000));
    private final Pace pace = new Pace();

    PaceTest() {
        slice.begin(1, System.nanoTime());
    }

    private long next() {
        return pace.sliceNanos(slice, INTERVAL_NANOS);
    }

    private int uncounted() {
        int slices = 0;
        while (next() != 0) {
            slices++;
        }
        return slices;
    }

    @Test
    void slicesAreCounted_untilTwoTellTheSame() {
        assertEquals(0, next());
        pace.learn(POLLS, 1_000_000);
        assertEquals(0, next());
        pace.learn(POLLS, 1_500_000);
        assertTrue(next() > 0);
        assertEquals(0, next());
    }

    @Test
    void slices_lastAsLongAsTheCountedOneTells() {
        pace.learn(POLLS, 1_000_000);
        pace.learn(POLLS, 1_000_000);
        long nanos = next();
        assertTrue(nanos >= 1_000_000 && nanos < 1_100_000, "nanoseconds: " + nanos);
    }

    @Test
    void slicesOfAFastLoop_lastTheLeastTime_andMoreAndMoreGoUncounted() {
        int before = 0;
        for (int i = 0; i < 7; i++) {
            pace.learn(POLLS, 10_000);
            int slices = uncounted();
            assertTrue(i == 0 || slices > before || slices == 32, before + ", then " + slices);
            before = slices;
        }
        assertEquals(32, before);
        pace.learn(POLLS, 10_000);
        assertEquals(250_000, next());
    }

    @Test
    void anotherPace_isCountedAgain() {
        for (int i = 0; i < 7; i++) {
            pace.learn(POLLS, 10_000);
        }
        pace.learn(POLLS, 30_000);
        assertEquals(0, next());
    }

    @Test
    void slicesOfSlowCode_areShort_andSoonCountedAgain() {
        for (int i = 0; i < 7; i++) {
            pace.learn(POLLS, 1_000_000_000);
        }
        assertTrue(uncounted() <= 2);
        for (int i = 0; i < 7; i++) {
            pace.learn(POLLS, 10_000_000);
        }
        assertEquals(INTERVAL_NANOS, next());
    }

    @Test
    void fewPolls_tellTooLittle() {
        for (int i = 0; i < 7; i++) {
            pace.learn(POLLS / 10, 1_000_000);
        }
        assertEquals(0, next());
    }

    @Test
    void sliceTooShortForTheKernelsTimer_isCounted() {
        slice.begin(0.001, System.nanoTime());
        for (int i = 0; i < 7; i++) {
            pace.learn(POLLS, 10_000);
        }
        assertEquals(0, next());
    }
}
