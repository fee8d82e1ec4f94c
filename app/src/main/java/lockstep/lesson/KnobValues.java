package lockstep.lesson;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value for each knob of a challenge, in canonical form.
 *
 * @param values by knob id, in the order of the knobs
 */
public record KnobValues(Map<String, String> values) {
    public KnobValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Returns values for all knobs.
     *
     * @param knobs the knobs of a challenge
     * @param given a value for each of them
     * @throws KnobException when a knob is missing, unknown or has no such value
     */
    public static KnobValues of(Collection<Knob> knobs, Map<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Knob knob : knobs) {
            String value = given.get(knob.id());
            if (value == null) {
                throw new KnobException("`" + knob.id() + "` has no value; use " + knob.range());
            }
            values.put(knob.id(), knob.canonical(value));
        }
        for (String id : given.keySet()) {
            if (!values.containsKey(id)) {
                throw unknown(id, knobs);
            }
        }
        return new KnobValues(values);
    }

    private static KnobException unknown(String id, Collection<Knob> knobs) {
        List<String> ids = knobs.stream().map(Knob::id).toList();
        return new KnobException("there is no knob `" + id + "`" + Nearest.didYouMean(id, ids) + "; the knobs are "
                + String.join(", ", ids));
    }

    /**
     * Returns the value of a knob.
     *
     * @throws KnobException when there is none
     */
    public String get(String knob) {
        String value = values.get(knob);
        if (value == null) {
            throw new KnobException("`" + knob + "` has no value");
        }
        return value;
    }

    /**
     * Returns these values with one changed.
     *
     * @throws KnobException when there is no such knob or value
     */
    public KnobValues with(Collection<Knob> knobs, String id, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(id, value);
        return of(knobs, changed);
    }
}
