package lockstep.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lockstep.lesson.Challenge;
import lockstep.lesson.ChoiceKnob;
import lockstep.lesson.FilledProgram;
import lockstep.lesson.Knob;
import lockstep.lesson.KnobValues;
import lockstep.lesson.LinesKnob;
import lockstep.lesson.NumberKnob;
import lockstep.progress.Draft;

/** How a learner's knobs stand, kept as drafts. Thread-safe. */
final class Knobs {
    private static final String PLACE = "knobs/";

    private final Memory memory;

    Knobs(Memory memory) {
        this.memory = memory;
    }

    /** The values that stand; a kept value the challenge no longer has gives way to the start's. */
    KnobValues values(Challenge challenge) {
        Map<String, String> kept = memory.draft(PLACE + challenge.id()).values();
        KnobValues values = challenge.start();
        for (Map.Entry<String, String> entry : kept.entrySet()) {
            try {
                values = values.with(challenge.knobs(), entry.getKey(), entry.getValue());
            } catch (lockstep.lesson.KnobException gone) {
                continue;
            }
        }
        return values;
    }

    KnobValues turn(Challenge challenge, Map<String, String> changes) throws KnobException {
        Map<String, String> all = new HashMap<>(values(challenge).values());
        all.putAll(changes);
        try {
            KnobValues values = KnobValues.of(challenge.knobs(), all);
            challenge.fill(values);
            memory.keep(PLACE + challenge.id(), new Draft(values.values()));
            return values;
        } catch (lockstep.lesson.KnobException refused) {
            throw new KnobException(String.valueOf(refused.getMessage()));
        }
    }

    void reset(Challenge challenge) {
        memory.keep(PLACE + challenge.id(), Draft.empty());
    }

    /** Marks a line that is not marked, and the other way round. */
    void mark(Challenge challenge, int mark) throws KnobException {
        KnobValues values = values(challenge);
        List<FilledProgram.Mark> marks = challenge.fill(values).marks();
        if (mark < 1 || mark > marks.size()) {
            throw new KnobException("There is no line " + mark + " to mark; there are " + marks.size() + ".");
        }
        FilledProgram.Mark line = marks.get(mark - 1);
        Knob knob = challenge.knob(line.knob()).orElseThrow();
        if (knob instanceof LinesKnob lines) {
            TreeSet<Integer> numbers = new TreeSet<>(lines.marked(values.get(lines.id())));
            if (!numbers.remove(line.number())) {
                numbers.add(line.number());
            }
            turn(challenge, Map.of(lines.id(), LinesKnob.value(numbers)));
        }
    }

    List<KnobView> views(Challenge challenge) {
        KnobValues values = values(challenge);
        List<KnobView> views = new ArrayList<>();
        for (Knob knob : challenge.knobs()) {
            views.add(view(knob, values.get(knob.id())));
        }
        return views;
    }

    private static KnobView view(Knob knob, String value) {
        if (knob instanceof ChoiceKnob choice) {
            List<String> names =
                    choice.options().stream().map(ChoiceKnob.Option::name).toList();
            List<String> labels =
                    choice.options().stream().map(ChoiceKnob.Option::label).toList();
            return new KnobView(knob.id(), knob.label(), KnobView.Kind.CHOICE, value, names, labels, 0, 0, 0);
        }
        if (knob instanceof NumberKnob number) {
            return new KnobView(
                    knob.id(),
                    knob.label(),
                    KnobView.Kind.NUMBER,
                    value,
                    List.of(),
                    (int) number.min(),
                    (int) number.max(),
                    (int) number.step());
        }
        if (knob instanceof LinesKnob lines) {
            return new KnobView(knob.id(), knob.label(), KnobView.Kind.LINES, value, List.of(), 0, lines.count(), 1);
        }
        throw new AssertionError("a knob without a view: " + knob);
    }
}
