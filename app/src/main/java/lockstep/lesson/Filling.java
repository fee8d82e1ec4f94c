package lockstep.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template's holes. Text for a hole that stands alone on its line may have several lines, each indented like the
 * hole, or be empty, which drops the line. The text of a choice may itself have holes of other knobs, never of its own.
 */
final class Filling {
    /** A hole; its groups are the knob and the part, which may be missing. */
    static final Pattern HOLE = Pattern.compile("\\{\\{([a-z][a-z0-9_-]*)(?:\\.([a-z][a-z0-9_-]*))?}}");

    private final List<Knob> knobs;
    private final KnobValues values;
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final List<FilledProgram.Mark> marks = new ArrayList<>();
    private final List<FilledProgram.Written> written = new ArrayList<>();

    private Filling(List<Knob> knobs, KnobValues values) {
        this.knobs = knobs;
        this.values = values;
    }

    static FilledProgram fill(Template template, List<Knob> knobs, KnobValues values) {
        Filling filling = new Filling(knobs, values);
        Map<String, Region> regions = new HashMap<>();
        for (Region region : Region.of(template)) {
            regions.put(region.knob(), region);
        }
        int at = 1;
        while (at <= template.lines().size()) {
            String line = template.lines().get(at - 1);
            Region region = regions.get(Region.beginning(line));
            if (region == null || region.firstLine() != at + 1) {
                filling.add(line, at);
                at++;
            } else if (filling.knob(region.knob()) instanceof LinesKnob) {
                filling.wrap(template, region);
                at = region.lastLine() + 2;
            } else if (filling.knob(region.knob()) instanceof CodeKnob) {
                filling.write(template, region, at);
                at = region.lastLine() + 2;
            } else {
                filling.add(line, at);
                at++;
            }
        }
        return new FilledProgram(template.fileName(), filling.lines, filling.origins, filling.marks, filling.written);
    }

    private void wrap(Template template, Region region) {
        LinesKnob knob = (LinesKnob) knob(region.knob());
        Wrapping wrapping = Wrapping.of(template, region, knob.marked(values.get(knob.id())));
        for (int line = region.firstLine(); line <= region.lastLine(); line++) {
            String text = template.lines().get(line - 1);
            if (wrapping.opensAt(line)) {
                add(Wrapping.indent(text) + knob.wrap(), line);
            }
            int number = region.numberOf(template, line);
            int place = lines.size() + 1;
            add((wrapping.covers(line) && !text.isBlank() ? "    " : "") + text, line);
            if (number > 0) {
                marks.add(new FilledProgram.Mark(knob.id(), number, place, wrapping.covers(line)));
            }
        }
    }

    /** Puts what the learner has written; braces in it are Python's. */
    private void write(Template template, Region region, int origin) {
        String indent = region.indent(template);
        String[] text = values.get(region.knob()).split("\n", -1);
        written.add(new FilledProgram.Written(region.knob(), lines.size() + 1, text.length, indent.length()));
        for (String line : text) {
            put(line.isBlank() ? "" : indent + line, origin);
        }
    }

    private void add(String line, int origin) {
        Matcher alone = HOLE.matcher(line.strip());
        if (alone.matches()) {
            String indent = Wrapping.indent(line);
            text(alone.group(), alone.group(1), alone.group(2))
                    .lines()
                    .forEach(part -> put(part.isBlank() ? "" : indent + part, origin));
            return;
        }
        put(replaceHoles(line), origin);
    }

    private String replaceHoles(String line) {
        return HOLE.matcher(line)
                .replaceAll(hole -> Matcher.quoteReplacement(text(hole.group(), hole.group(1), hole.group(2))));
    }

    private void put(String line, int origin) {
        lines.add(line);
        origins.add(origin);
    }

    private String text(String hole, String id, @Nullable String partOrNone) {
        String part = partOrNone == null ? "" : partOrNone;
        Knob knob = knob(id);
        if (knob instanceof NumberKnob && part.isEmpty()) {
            return values.get(knob.id());
        }
        if (knob instanceof ChoiceKnob choice) {
            String text = choice.option(values.get(knob.id())).texts().get(part);
            if (text != null) {
                return replaceHoles(text);
            }
        }
        throw new KnobException("nothing fills the hole " + hole);
    }

    private Knob knob(String id) {
        return knobs.stream()
                .filter(knob -> knob.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new KnobException("the program has a hole {{" + id + "}} but there is no such knob"));
    }
}
