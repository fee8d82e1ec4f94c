package lockstep.engine.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SliceCountTest {
    private static final int POLLS = 1_000;
    private static final long HOUR_NANOS = Duration.ofHours(1).toNanos();

    private static SliceCount begun(long leastNanos, double scale, long agoNanos) {
        SliceCount count = new SliceCount(new Slice(POLLS, leastNanos));
        count.begin(scale, System.nanoTime() - agoNanos);
        return count;
    }

    @Test
    void slice_endsAtItsPolls_whenItsLeastTimeIsOver() {
        SliceCount count = begun(1, 1, HOUR_NANOS);
        int left = count.left(false);
        assertTrue(left >= POLLS && left <= POLLS + POLLS / 16, () -> "polls: " + left);
        assertFalse(count.spent(left - 1, false));
        assertEquals(1, count.left(false));
        assertTrue(count.spent(1, false));
    }

    @Test
    void slice_goesOnWhileItIsTooShort_butNotForEver() {
        SliceCount count = begun(HOUR_NANOS, 1, 0);
        long polls = 0;
        boolean over = false;
        while (!over) {
            int next = count.left(false);
            polls += next;
            over = count.spent(next, false);
        }
        assertTrue(polls > 10 * POLLS && polls < 100 * POLLS, "polls: " + polls);
    }

    @Test
    void slice_needsAFifthOfItsPolls_onceTheIntervalHasPassed() {
        SliceCount count = begun(1, 1, HOUR_NANOS);
        int left = count.left(true);
        assertTrue(left >= POLLS / 5 && left < POLLS / 4, () -> "polls: " + left);
        assertTrue(count.spent(left, true));
    }

    @Test
    void switchInterval_scalesBoth() {
        SliceCount count = begun(HOUR_NANOS, 0.5, HOUR_NANOS);
        int left = count.left(false);
        assertTrue(left >= POLLS / 2 && left < POLLS, () -> "polls: " + left);
        assertTrue(count.spent(left, false));
    }
}
