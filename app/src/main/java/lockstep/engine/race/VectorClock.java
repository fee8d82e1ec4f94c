package lockstep.engine.race;

import java.util.Arrays;

/** How far into the past of each thread and task something knows; they go by numbers. Confined to its owner. */
final class VectorClock {
    private static final int[] NOTHING = {};
    private static final int SPARE = 4;

    private int[] times = NOTHING;
    /** One more than the highest number it knows. */
    private int size;

    /** Returns up to which time of a number it knows; 0: nothing. */
    int of(int number) {
        return number < size ? times[number] : 0;
    }

    /** Knows a number up to that time from now on. */
    void set(int number, int time) {
        reach(number + 1);
        times[number] = time;
    }

    /** Knows what the other one does too. */
    void join(VectorClock other) {
        reach(other.size);
        for (int i = 0; i < other.size; i++) {
            times[i] = Math.max(times[i], other.times[i]);
        }
    }

    /** Takes all from the other one, which then knows nothing. */
    void takeOver(VectorClock other) {
        times = other.times;
        size = other.size;
        other.times = NOTHING;
        other.size = 0;
    }

    private void reach(int wanted) {
        if (times.length < wanted) {
            times = Arrays.copyOf(times, wanted + wanted / 8 + SPARE);
        }
        size = Math.max(size, wanted);
    }
}
