package lockstep.lesson.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.lesson.ChoiceKnob;
import lockstep.lesson.CodeKnob;
import lockstep.lesson.Knob;
import lockstep.lesson.KnobException;
import lockstep.lesson.LessonException;
import lockstep.lesson.LinesKnob;
import lockstep.lesson.NumberKnob;
import lockstep.lesson.Region;
import lockstep.lesson.Template;

/** Reads the knobs of a challenge. */
final class KnobReader {
    private static final int LINES = 30;
    private static final int MOST_LINES = 60;

    private final Section step;
    private final Template program;

    KnobReader(Section step, Template program) {
        this.step = step;
        this.program = program;
    }

    List<Knob> read() throws LessonException {
        List<Knob> knobs = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode.Mapping group : step.groups("knobs")) {
            Knob knob = knob(group);
            if (!ids.add(knob.id())) {
                throw step.fault("knobs", "two knobs are called `" + knob.id() + "`", "rename one of them");
            }
            knobs.add(knob);
        }
        if (knobs.isEmpty()) {
            throw step.fault("knobs", "there are no knobs", "a challenge needs something to set");
        }
        return knobs;
    }

    private Knob knob(YamlNode.Mapping group) throws LessonException {
        List<String> all = List.of("kind", "id", "label", "options", "min", "max", "step", "wrap", "lines");
        Section any = new Section(step.file(), "a knob", group, all);
        String kind = any.text("kind");
        String id = StepSource.checkedId(any);
        return switch (kind) {
            case "choice" -> choice(section("a choice knob", group, "options"), id);
            case "number" -> number(section("a number knob", group, "min", "max", "step"), id);
            case "lines" -> lines(section("a lines knob", group, "wrap"), id);
            case "code" -> code(section("a code knob", group, "lines"), id);
            default ->
                throw any.fault(
                        "kind", "a knob of kind `" + kind + "` is not known", "use choice, number, lines or code");
        };
    }

    private Section section(String what, YamlNode.Mapping group, String... own) throws LessonException {
        List<String> keys = new ArrayList<>(List.of("kind", "id", "label"));
        keys.addAll(List.of(own));
        return new Section(step.file(), what, group, keys);
    }

    private static Knob choice(Section knob, String id) throws LessonException {
        List<ChoiceKnob.Option> options = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Section option : knob.sections("options", "an option", List.of("name", "label", "text"))) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (option.has("text") && option.isGroup("text")) {
                texts.putAll(option.pairs("text"));
            } else {
                texts.put("", option.has("text") ? option.rawText("text") : option.text("name"));
            }
            String name = option.text("name");
            if (!names.add(name)) {
                throw option.fault("name", "two options are called `" + name + "`", "rename one of them");
            }
            options.add(new ChoiceKnob.Option(name, option.text("label", name), texts));
        }
        if (options.size() < 2) {
            throw knob.fault("options", "there is nothing to choose from", "write at least two options");
        }
        return new ChoiceKnob(id, knob.text("label"), options);
    }

    private static Knob number(Section knob, String id) throws LessonException {
        long min = knob.number("min", Long.MIN_VALUE / 4, Long.MAX_VALUE / 4);
        long max = knob.number("max", min + 1, Long.MAX_VALUE / 4);
        return new NumberKnob(id, knob.text("label"), min, max, knob.number("step", 1, max - min, 1));
    }

    private Knob lines(Section knob, String id) throws LessonException {
        return new LinesKnob(
                id, knob.text("label"), knob.text("wrap"), region(knob, id).count(program));
    }

    private Knob code(Section knob, String id) throws LessonException {
        Region region = region(knob, id);
        String text = region.text(program);
        int most = (int) knob.number("lines", 1, MOST_LINES, LINES);
        if (text.contains("{{")) {
            throw knob.fault("id", "a hole stands in the lines for `" + id + "`", "write these lines as Python alone");
        }
        try {
            return new CodeKnob(id, knob.text("label"), new CodeKnob(id, "", "", most).canonical(text), most);
        } catch (KnobException wrong) {
            throw knob.fault("id", "in " + program.fileName() + " " + wrong.getMessage(), "shorten them");
        }
    }

    private Region region(Section knob, String id) throws LessonException {
        return Region.of(program).stream()
                .filter(found -> found.knob().equals(id))
                .findFirst()
                .orElseThrow(() -> knob.fault(
                        "id",
                        "the program has no lines for `" + id + "`",
                        "put `# begin " + id + "` and `# end " + id + "` around them in " + program.fileName()));
    }
}
