package lockstep.session;

import java.util.List;

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
        int step) {
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
        this(id, label, kind, value, options, options, least, most, step);
    }

    /** How a knob is turned. */
    public enum Kind {
        /** One of several named values. */
        CHOICE,
        /** A whole number within a range. */
        NUMBER,
        /** Lines of the program that are marked. */
        LINES
    }
}
