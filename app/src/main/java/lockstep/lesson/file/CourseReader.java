package lockstep.lesson.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lockstep.lesson.Course;
import lockstep.lesson.Fault;
import lockstep.lesson.Lesson;
import lockstep.lesson.LessonException;
import lockstep.lesson.Page;
import lockstep.lesson.Prediction;
import lockstep.lesson.Reading;
import lockstep.lesson.Step;
import lockstep.lesson.Term;

/** Reads a course with all its lessons. */
public final class CourseReader {
    /** The version of the format that is read. */
    public static final int FORMAT = 1;

    /** The course's own file. */
    public static final String COURSE_FILE = "course.yaml";

    private static final List<String> COURSE_KEYS = List.of("format", "title", "opening", "lessons", "terms");
    private static final List<String> LESSON_KEYS = List.of("format", "id", "title", "summary", "steps");
    private static final List<String> READ_KEYS = List.of("kind", "id", "title", "text");
    private static final List<String> PREDICT_KEYS = List.of(
            "kind",
            "id",
            "title",
            "program",
            "profile",
            "start-method",
            "timeout",
            "memory",
            "web",
            "question",
            "choices",
            "explanation");
    private static final List<String> LATER_KINDS = List.of("sweep", "quiz");

    private final LessonFiles files;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> fileOfId = new HashMap<>();

    private CourseReader(LessonFiles files) {
        this.files = files;
    }

    /**
     * Returns the course in a folder of lessons.
     *
     * @throws LessonException with every fault found
     */
    public static Course read(LessonFiles files) throws LessonException {
        return new CourseReader(files).course();
    }

    private Course course() throws LessonException {
        String file = files.name(COURSE_FILE);
        Section top = new Section(file, "the course", YamlReader.read(file, files.text(COURSE_FILE)), COURSE_KEYS);
        checkFormat(top);
        StepSource source = new StepSource(files, "");
        Prediction opening = prediction(source, top.section("opening", PREDICT_KEYS));
        fileOfId.put(opening.id(), file);
        List<Lesson> lessons = new ArrayList<>();
        for (String id : top.texts("lessons")) {
            try {
                lessons.add(lesson(id));
            } catch (LessonException e) {
                faults.addAll(e.faults());
            }
        }
        List<Term> terms = terms(source, top);
        if (!faults.isEmpty()) {
            throw new LessonException(faults);
        }
        if (lessons.isEmpty()) {
            throw top.fault("lessons", "the course has no lessons", "list at least one");
        }
        return new Course(top.text("title"), opening, lessons, terms);
    }

    private static List<Term> terms(StepSource source, Section top) throws LessonException {
        List<Term> terms = new ArrayList<>();
        if (top.has("terms")) {
            for (Page page : source.pages(top, "terms")) {
                terms.add(new Term(page.title(), page.text()));
            }
        }
        terms.sort(Comparator.comparing(Term::name));
        return terms;
    }

    private static void checkFormat(Section top) throws LessonException {
        String format = top.text("format");
        if (!format.equals("" + FORMAT)) {
            throw top.fault("format", "this is format " + format, "this Lockstep reads format " + FORMAT);
        }
    }

    private Lesson lesson(String folder) throws LessonException {
        String path = folder + "/lesson.yaml";
        String file = files.name(path);
        Section top = new Section(file, "the lesson", YamlReader.read(file, files.text(path)), LESSON_KEYS);
        checkFormat(top);
        String id = StepSource.checkedId(top);
        if (!id.equals(folder)) {
            throw top.fault("id", "`" + id + "` lies in the folder `" + folder + "`", "give both the same name");
        }
        StepSource source = new StepSource(files, folder + "/");
        List<Step> steps = new ArrayList<>();
        for (YamlNode.Mapping group : top.groups("steps")) {
            try {
                Step step = step(source, file, group);
                String other = fileOfId.putIfAbsent(step.id(), file);
                if (other != null) {
                    faults.add(new Fault(
                            file,
                            group.line(),
                            group.column(),
                            "the step id `" + step.id() + "` is taken in " + other,
                            "ids are unique over the course; rename one"));
                }
                steps.add(step);
            } catch (LessonException e) {
                faults.addAll(e.faults());
            }
        }
        if (steps.isEmpty() && faults.isEmpty()) {
            throw top.fault("steps", "the lesson has no steps", "write at least one");
        }
        return new Lesson(id, top.text("title"), top.text("summary"), steps);
    }

    private Step step(StepSource source, String file, YamlNode.Mapping group) throws LessonException {
        List<String> all = new ArrayList<>(ChallengeReader.KEYS);
        PREDICT_KEYS.stream().filter(key -> !all.contains(key)).forEach(all::add);
        all.add("text");
        ClaimReader.BREAK_KEYS.stream().filter(key -> !all.contains(key)).forEach(all::add);
        YamlNode kindNode = group.entries().get(new YamlNode.Key(0, 0, "kind"));
        String kind = kindNode instanceof YamlNode.Text text ? text.value() : "";
        return switch (kind) {
            case "read" -> reading(source, new Section(file, "a read step", group, READ_KEYS));
            case "predict" -> prediction(source, new Section(file, "a predict step", group, PREDICT_KEYS));
            case "challenge" ->
                new ChallengeReader(source, new Section(file, "a challenge", group, ChallengeReader.KEYS)).read();
            case "break" ->
                new ClaimReader(source, new Section(file, "a break step", group, ClaimReader.BREAK_KEYS)).readBreak();
            case "prove" ->
                new ClaimReader(source, new Section(file, "a prove step", group, ClaimReader.PROVE_KEYS)).readProve();
            default -> throw kindFault(new Section(file, "a step", group, all));
        };
    }

    private static LessonException kindFault(Section step) throws LessonException {
        String kind = step.text("kind");
        String fix = LATER_KINDS.contains(kind)
                ? "this Lockstep reads read, predict, challenge, break and prove"
                : "use read, predict, challenge, break or prove";
        return step.fault("kind", "kind `" + kind + "` is not known yet", fix);
    }

    private static Reading reading(StepSource source, Section step) throws LessonException {
        return new Reading(source.id(step), step.text("title"), source.pages(step, "text"));
    }

    private static Prediction prediction(StepSource source, Section step) throws LessonException {
        List<Prediction.Choice> choices = new ArrayList<>();
        for (Section choice : step.sections("choices", "a choice", List.of("text", "when"))) {
            choices.add(new Prediction.Choice(choice.text("text"), choice.text("when")));
        }
        if (choices.size() < 2) {
            throw step.fault("choices", "there is nothing to bet on", "write at least two choices");
        }
        if (step.has("kind")) {
            step.word("kind", new String[] {"predict"}, word -> word, Optional.empty());
        }
        return new Prediction(
                source.id(step),
                step.text("title"),
                source.program(step),
                source.conditions(step),
                step.text("question"),
                choices,
                source.pages(step, "explanation"));
    }
}
