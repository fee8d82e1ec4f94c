package lockstep.session;

import java.util.Map;

/**
 * Which knob values an attempt is played with.
 *
 * @param kind where they come from
 * @param values by knob id, for {@link Kind#GIVEN}: on top of how the knobs stand
 */
public record Configuration(Kind kind, Map<String, String> values) {
    public Configuration {
        values = Map.copyOf(values);
    }

    /** Where knob values come from. */
    public enum Kind {
        /** The learner's, as they stand. */
        AS_IT_STANDS,
        /** The learner's with some changed; they stand so afterwards. */
        GIVEN,
        /** What the challenge starts with; never stored. */
        START,
        /** The author's solution; never stored. */
        REFERENCE
    }

    /** Whether the attempt counts for the learner. */
    public boolean stored() {
        return kind == Kind.AS_IT_STANDS || kind == Kind.GIVEN;
    }

    public static Configuration asItStands() {
        return new Configuration(Kind.AS_IT_STANDS, Map.of());
    }

    public static Configuration given(Map<String, String> values) {
        return new Configuration(Kind.GIVEN, values);
    }

    public static Configuration start() {
        return new Configuration(Kind.START, Map.of());
    }

    public static Configuration reference() {
        return new Configuration(Kind.REFERENCE, Map.of());
    }
}
