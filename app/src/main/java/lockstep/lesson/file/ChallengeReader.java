package lockstep.lesson.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lockstep.engine.Profile;
import lockstep.lab.Check;
import lockstep.lab.Examination;
import lockstep.lab.Protocol;
import lockstep.lab.Workload;
import lockstep.lesson.Challenge;
import lockstep.lesson.Conditions;
import lockstep.lesson.Ending;
import lockstep.lesson.Knob;
import lockstep.lesson.KnobException;
import lockstep.lesson.KnobValues;
import lockstep.lesson.LessonException;
import lockstep.lesson.Proof;
import lockstep.lesson.Requirements;
import lockstep.lesson.Requirements.Feature;
import lockstep.lesson.Serial;
import lockstep.lesson.Speed;
import lockstep.lesson.Template;

/** Reads a step of kind {@code challenge}. */
final class ChallengeReader {
    static final List<String> KEYS = List.of(
            "kind",
            "id",
            "title",
            "objective",
            "program",
            "knobs",
            "profile",
            "start-method",
            "timeout",
            "memory",
            "web",
            "run",
            "explore",
            "measure",
            "requires",
            "floor",
            "chart",
            "start",
            "reference",
            "hints",
            "outcomes",
            "debrief");
    private static final List<String> RUN_KEYS =
            List.of("profiles", "repeat", "function", "inputs", "check", "output", "races");
    private static final List<String> MEASURE_KEYS =
            List.of("function", "inputs", "protocol", "workload", "profile", "serial", "check");
    private static final int HINTS = 3;

    private final StepSource source;
    private final Section step;

    ChallengeReader(StepSource source, Section step) {
        this.source = source;
        this.step = step;
    }

    Challenge read() throws LessonException {
        Conditions conditions = source.conditions(step);
        Template program = source.program(step);
        List<Knob> knobs = new KnobReader(step, program).read();
        Section start = step.section("start", List.of("knobs", "fails"));
        return new Challenge(
                source.id(step),
                step.text("title"),
                step.text("objective"),
                program,
                knobs,
                conditions,
                proof(conditions),
                step.has("measure") ? Optional.of(speed(conditions, knobs)) : Optional.empty(),
                requirements(),
                step.share("floor", 0),
                chart(knobs),
                startValues(start, "knobs", knobs),
                start.word("fails", Ending.values(), Ending::label, Optional.empty()),
                values(step, "reference", knobs),
                hints(),
                sentences(),
                source.pages(step, "debrief"),
                step.has("explore")
                        ? Optional.of(ClaimReader.beside(source, step.section("explore", ClaimReader.EXPLORE_KEYS)))
                        : Optional.empty());
    }

    private Proof proof(Conditions conditions) throws LessonException {
        Section run = step.section("run", RUN_KEYS);
        List<Check> checks = new ArrayList<>(checks(run));
        if (run.has("output")) {
            checks.add(outputCheck(run.rawText("output")));
        }
        String races = run.word("races", new String[] {"note", "refuse"}, word -> word, Optional.of("note"));
        return new Proof(
                run.words("profiles", Profile.values(), Profile::label, List.of(conditions.profile())),
                (int) run.number("repeat", 1, 20, 1),
                new Examination(run.text("function", ""), source.author(run), checks),
                races.equals("refuse"));
    }

    private Speed speed(Conditions conditions, List<Knob> knobs) throws LessonException {
        Section measure = step.section("measure", MEASURE_KEYS);
        Section serial = measure.section("serial", List.of("knobs", "function"));
        if (serial.has("function") == serial.has("knobs")) {
            throw measure.fault("serial", "`serial` needs one of `knobs` and `function`", "keep one of them");
        }
        Serial variant = serial.has("function")
                ? new Serial.Function(serial.text("function"))
                : new Serial.Knobs(values(serial, "knobs", knobs));
        if (variant instanceof Serial.Function && !measure.has("function")) {
            throw measure.fault("serial", "a serial function needs a timed `function`", "add `function` to `measure`");
        }
        return new Speed(
                measure.word("profile", Profile.values(), Profile::label, Optional.of(conditions.profile())),
                measure.word("protocol", Protocol.values(), StepSource::lowerCase, Optional.empty()),
                measure.word("workload", Workload.values(), StepSource::lowerCase, Optional.empty()),
                new Examination(measure.text("function", ""), source.author(measure), checks(measure)),
                variant);
    }

    private static List<Check> checks(Section section) throws LessonException {
        List<Check> checks = new ArrayList<>();
        if (section.has("check")) {
            for (Section check : section.sections("check", "a check", List.of("that", "otherwise"))) {
                checks.add(new Check(check.text("that"), check.text("otherwise")));
            }
        }
        return checks;
    }

    private static Check outputCheck(String expected) {
        StringBuilder literal = new StringBuilder("'");
        expected.chars()
                .forEach(c -> literal.append(
                        switch (c) {
                            case '\n' -> "\\n";
                            case '\'' -> "\\'";
                            case '\\' -> "\\\\";
                            default -> Character.toString(c);
                        }));
        return new Check("output == " + literal + "'", "The program should print something else.");
    }

    private Requirements requirements() throws LessonException {
        if (!step.has("requires")) {
            return new Requirements(0, Set.of());
        }
        Section requires = step.section("requires", List.of("workers", "uses"));
        EnumSet<Feature> uses = EnumSet.noneOf(Feature.class);
        uses.addAll(requires.words("uses", Feature.values(), Feature::label, List.of()));
        return new Requirements((int) requires.number("workers", 0, 64, 0), uses);
    }

    private String chart(List<Knob> knobs) throws LessonException {
        String chart = step.text("chart", "");
        if (!chart.isEmpty() && knobs.stream().noneMatch(knob -> knob.id().equals(chart))) {
            throw step.fault("chart", "`chart` names `" + chart + "`, which is no knob here", "name one of the knobs");
        }
        return chart;
    }

    /** Returns what a learner begins with: what stands in the program where the knob fills it and no value is given. */
    static KnobValues startValues(Section section, String key, List<Knob> knobs) throws LessonException {
        Map<String, String> initial = new LinkedHashMap<>();
        knobs.forEach(knob -> knob.initial().ifPresent(text -> initial.put(knob.id(), text)));
        if (!section.has(key) && initial.size() == knobs.size()) {
            return KnobValues.of(knobs, initial);
        }
        initial.putAll(section.pairs(key));
        return values(section, key, knobs, initial);
    }

    static KnobValues values(Section section, String key, List<Knob> knobs) throws LessonException {
        return values(section, key, knobs, section.pairs(key));
    }

    private static KnobValues values(Section section, String key, List<Knob> knobs, Map<String, String> given)
            throws LessonException {
        try {
            return KnobValues.of(knobs, given);
        } catch (KnobException e) {
            throw section.fault(key, String.valueOf(e.getMessage()), "give every knob a value it has");
        }
    }

    private List<String> hints() throws LessonException {
        List<String> hints = step.texts("hints");
        if (hints.size() != HINTS || new HashSet<>(hints).size() != HINTS) {
            throw step.fault(
                    "hints", "there are " + hints.size() + " hints", "write three: clue, pointer, nearly the answer");
        }
        return hints;
    }

    private Map<Ending, String> sentences() throws LessonException {
        Section outcomes = step.section("outcomes", StepSource.labels(Ending.values(), Ending::label));
        Map<Ending, String> sentences = new EnumMap<>(Ending.class);
        for (Ending ending : Ending.values()) {
            if (outcomes.has(ending.label())) {
                sentences.put(ending, outcomes.text(ending.label()));
            }
        }
        return sentences;
    }
}
