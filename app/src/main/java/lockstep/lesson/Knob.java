package lockstep.lesson;

import java.util.List;
import java.util.Optional;

/** Something a learner may set. Values are text in a canonical form, the same on screen, in files and in commands. */
public sealed interface Knob permits ChoiceKnob, NumberKnob, LinesKnob, CodeKnob {
    /** The hole it fills and its name in {@code --set}. */
    String id();

    /** What it is, in a few words. */
    String label();

    /**
     * Returns a value in its canonical form.
     *
     * @throws KnobException when the knob has no such value
     */
    String canonical(String value);

    /** Returns values that stand for all: every value when there are few. The checker tries each. */
    List<String> samples();

    /** Returns what it begins with where a lesson does not say; empty: a lesson must. */
    default Optional<String> initial() {
        return Optional.empty();
    }

    /** Returns in words which values there are. */
    String range();
}
