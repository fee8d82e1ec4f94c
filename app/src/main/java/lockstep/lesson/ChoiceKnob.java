package lockstep.lesson;

import java.util.List;
import java.util.Map;

/**
 * One of several named texts.
 *
 * @param id the hole it fills
 * @param label what it is, in a few words
 * @param options at least two
 */
public record ChoiceKnob(String id, String label, List<Option> options) implements Knob {
    public ChoiceKnob {
        options = List.copyOf(options);
    }

    /**
     * A value of the knob.
     *
     * @param name the value
     * @param label as shown
     * @param texts what fills each part's hole; the part of a plain <code>{{knob}}</code> has the empty name
     */
    public record Option(String name, String label, Map<String, String> texts) {
        public Option {
            texts = Map.copyOf(texts);
        }
    }

    /** Returns the option of a canonical value. */
    public Option option(String value) {
        return options.stream()
                .filter(option -> option.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new KnobException(id, value, range()));
    }

    @Override
    public String canonical(String value) {
        return option(value.strip()).name();
    }

    @Override
    public List<String> samples() {
        return options.stream().map(Option::name).toList();
    }

    @Override
    public String range() {
        return "one of " + String.join(", ", samples());
    }
}
