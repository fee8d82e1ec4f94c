package lockstep.session;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import lockstep.lab.Measurement;
import lockstep.progress.Draft;
import lockstep.score.Interval;
import lockstep.score.SpeedFigures;
import lockstep.score.StarTerms;

/**
 * What has been measured on this machine: clean figures of the last minutes, which the same program need not be measured
 * for again, and the reference's speedup, by which the stars are stated before a run. Thread-safe.
 */
final class Figures {
    private static final long FRESH_MILLIS = Duration.ofMinutes(10).toMillis();
    private static final String PLACE = "reference/";

    private final Memory memory;
    private final LongSupplier clockMillis;
    private final Map<String, Measurement> recent = new HashMap<>();

    Figures(Memory memory, LongSupplier clockMillis) {
        this.memory = memory;
        this.clockMillis = clockMillis;
    }

    /**
     * Returns a clean measurement of the last ten minutes.
     *
     * @param program the filled text and the profile it was measured under
     */
    synchronized Optional<Measurement> recent(String program) {
        return Optional.ofNullable(recent.get(program))
                .filter(kept -> clockMillis.getAsLong() - kept.takenAtMillis() < FRESH_MILLIS);
    }

    /** Keeps a clean measurement. */
    synchronized void keep(String stepId, String program, Measurement measurement) {
        recent.put(program, measurement);
        Interval reference = SpeedFigures.of(measurement).reference();
        memory.keep(
                PLACE + stepId,
                new Draft(Map.of(
                        "low", Double.toString(reference.low()),
                        "value", Double.toString(reference.value()),
                        "high", Double.toString(reference.high()))));
    }

    /** The stars of a challenge where speed counts, in the learner's units. */
    StarTerms terms(String stepId) {
        Map<String, String> kept = memory.draft(PLACE + stepId).values();
        try {
            return StarTerms.of(new Interval(number(kept, "low"), number(kept, "value"), number(kept, "high")));
        } catch (NumberFormatException neverMeasured) {
            return StarTerms.unmeasured();
        }
    }

    private static double number(Map<String, String> values, String name) {
        return Double.parseDouble(values.getOrDefault(name, "none"));
    }
}
