package lockstep.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A knob of a challenge and how it stands.
 *
 * @param id its id, as in {@code --set id=value}
 * @param label what it is, in a few words
 * @param kind how it is turned
 * @param value how it stands; for {@link Kind#LINES} the marked lines, for example {@code 4-6}, or empty
 * @param options the values of a {@link Kind#CHOICE}, in order; empty otherwise
 * @param labels what each option is called on screen, in the same order
 * @param least of a {@link Kind#NUMBER}
 * @param most of a {@link Kind#NUMBER}
 * @param step of a {@link Kind#NUMBER}
 * @param code of a {@link Kind#CODE}, otherwise null
 */
public record KnobView(
        String id,
        String label,
        Kind kind,
        String value,
        List<String> options,
        List<String> labels,
        int least,
        int most,
        int step,
        @Nullable Code code) {
    public KnobView {
        options = List.copyOf(options);
        labels = List.copyOf(labels);
        if (labels.size() != options.size()) {
            throw new IllegalArgumentException("knob " + id + " needs a label for each option");
        }
    }

    /** A knob whose options are called by their values. */
    public KnobView(
            String id, String label, Kind kind, String value, List<String> options, int least, int most, int step) {
        this(id, label, kind, value, options, options, least, most, step, null);
    }

    /**
     * Where a {@link Kind#CODE} stands, and how much of it there may be.
     *
     * @param line its first line in the program, from 1
     * @param count how many lines it has now, at least 1
     * @param indent columns before each of them, which are not part of the value
     * @param lines how many there may be
     * @param columns how many each may have
     * @param start the value it begins with
     */
    public record Code(int line, int count, int indent, int lines, int columns, String start) {}

    /** How a knob is turned. */
    public enum Kind {
        /** One of several named values. */
        CHOICE,
        /** A whole number within a range. */
        NUMBER,
        /** Lines of the program that are marked. */
        LINES,
        /** Lines of the program that the learner writes. */
        CODE
    }
}
