package lockstep.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lockstep.lesson.Challenge;
import lockstep.lesson.ChoiceKnob;
import lockstep.lesson.CodeKnob;
import lockstep.lesson.FilledProgram;
import lockstep.lesson.Knob;
import lockstep.lesson.KnobValues;
import lockstep.lesson.LinesKnob;
import lockstep.lesson.NumberKnob;
import lockstep.progress.Draft;

/** How a learner's knobs stand, kept as drafts. Thread-safe. */
final class Knobs {
    private static final String PLACE = "knobs/";
    private static final String EARLIER = "knobs-before-reset/";

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

    /** Puts the knobs back to the start; where that would lose what was written, once more brings it back. */
    void reset(Challenge challenge) {
        KnobValues values = values(challenge);
        boolean written = challenge.knobs().stream()
                .anyMatch(knob -> knob instanceof CodeKnob
                        && !values.get(knob.id()).equals(challenge.start().get(knob.id())));
        if (written) {
            memory.keep(EARLIER + challenge.id(), new Draft(values.values()));
        } else if (hasEarlier(challenge)) {
            memory.keep(PLACE + challenge.id(), memory.draft(EARLIER + challenge.id()));
            return;
        }
        memory.keep(PLACE + challenge.id(), Draft.empty());
    }

    /** Whether the knobs stand at the start and a reset brings back what was written before the last one. */
    boolean hasEarlier(Challenge challenge) {
        return values(challenge).equals(challenge.start())
                && !memory.draft(EARLIER + challenge.id()).values().isEmpty();
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
        List<FilledProgram.Written> written = challenge.fill(values).written();
        List<KnobView> views = new ArrayList<>();
        for (Knob knob : challenge.knobs()) {
            views.add(
                    knob instanceof CodeKnob code
                            ? view(code, values.get(code.id()), written)
                            : view(knob, values.get(knob.id())));
        }
        return views;
    }

    private static KnobView view(CodeKnob knob, String value, List<FilledProgram.Written> written) {
        FilledProgram.Written place = written.stream()
                .filter(stretch -> stretch.knob().equals(knob.id()))
                .findFirst()
                .orElseThrow();
        KnobView.Code code = new KnobView.Code(
                place.line(),
                place.count(),
                place.indent(),
                knob.most(),
                CodeKnob.COLUMNS - place.indent(),
                knob.start());
        return new KnobView(knob.id(), knob.label(), KnobView.Kind.CODE, value, List.of(), List.of(), 0, 0, 0, code);
    }

    private static KnobView view(Knob knob, String value) {
        if (knob instanceof ChoiceKnob choice) {
            List<String> names =
                    choice.options().stream().map(ChoiceKnob.Option::name).toList();
            List<String> labels =
                    choice.options().stream().map(ChoiceKnob.Option::label).toList();
            return new KnobView(knob.id(), knob.label(), KnobView.Kind.CHOICE, value, names, labels, 0, 0, 0, null);
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
