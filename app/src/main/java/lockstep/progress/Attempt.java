package lockstep.progress;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One attempt at a step, as it is kept. Never changed once saved; a measurement that arrives later is an attempt of its
 * own with the same {@code knobs}.
 *
 * @param step the step's id
 * @param knobs the knob values, or the bet
 * @param ending how it ended, a label such as {@code solved} or {@code wrong}
 * @param passed whether the objective is met
 * @param stars from 0 to 3
 * @param points after hints, from 0 to 1050
 * @param speedup against serial; 0 when not measured
 * @param hints how many hints had been opened
 * @param reasons in words
 * @param takenAtMillis when, in milliseconds since 1970
 */
public record Attempt(
        String step,
        Map<String, String> knobs,
        String ending,
        boolean passed,
        int stars,
        int points,
        double speedup,
        int hints,
        List<String> reasons,
        long takenAtMillis) {
    public Attempt {
        knobs = Collections.unmodifiableMap(new TreeMap<>(knobs));
        reasons = List.copyOf(reasons);
    }
}
