package lockstep.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.engine.Profile;
import lockstep.explore.Exploration;
import lockstep.explore.ExploreLimits;
import lockstep.explore.Explorer;
import lockstep.explore.Granularity;
import lockstep.explore.Program;
import lockstep.lab.cpython.CPython;
import lockstep.lab.cpython.CPythons;
import lockstep.lab.cpython.Command;
import lockstep.lab.cpython.CommandEnd;
import lockstep.lesson.file.CourseReader;
import lockstep.lesson.file.LessonFiles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However CPython ends a program of the course, exploring it at either grain finds that end. Only with {@code -Dcourse.times},
 * which says how often CPython runs each program; the {@code fuzz} profile does. {@code -Dcourse.lesson} takes the programs
 * of one lesson, named by its id; without it all are taken.
 */
class CourseOnCPythonTest {
    private static final int TIMES = Integer.getInteger("course.times", 0);
    private static final String LESSON = System.getProperty("course.lesson", "");
    /** After which a program counts as one that hangs; the longest of them sleeps for half a second. */
    private static final String HANG_SECONDS = "5";

    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final ExploreLimits LIMITS = new ExploreLimits(1_000_000, Duration.ofSeconds(60), 512);
    private static final Pattern NAME = Pattern.compile("(?<![.\\w\"'])[a-z_]\\w*(?:\\.\\w+)*(?![\\w(\"'])");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "is", "for", "if", "else");

    @TempDir
    Path folder;

    /** A program as the explorer takes it, with what it should come to printed at its end. */
    record Subject(String step, String fileName, String text) {
        @Override
        public String toString() {
            return step;
        }
    }

    static Stream<Subject> programs() throws Exception {
        Path beside = Path.of("..", "lessons");
        LessonFiles files = LessonFiles.in(Files.isDirectory(beside) ? beside : Path.of("lessons"));
        List<Subject> subjects = new ArrayList<>();
        List<Lesson> lessons = CourseReader.read(files).lessons().stream()
                .filter(lesson -> LESSON.isEmpty() || lesson.id().equals(LESSON))
                .toList();
        assertFalse(lessons.isEmpty(), "no lesson is called " + LESSON);
        for (Lesson lesson : lessons) {
            for (Step step : lesson.steps()) {
                if (step instanceof Break broken) {
                    subjects.add(subject(broken.id(), broken.request().program()));
                } else if (step instanceof Challenge challenge
                        && challenge.claim().isPresent()) {
                    KnobValues start = challenge.start();
                    KnobValues reference = challenge.reference();
                    subjects.add(subject(
                            challenge.id() + " at first",
                            Experiments.exploration(challenge, start).program()));
                    subjects.add(subject(
                            challenge.id() + " solved",
                            Experiments.exploration(challenge, reference).program()));
                }
            }
        }
        return subjects.stream();
    }

    private static Subject subject(String step, Program program) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(Optional.ofNullable(program.expectation()).orElse(""));
        while (name.find()) {
            if (!WORDS.contains(name.group())) {
                names.add(name.group());
            }
        }
        String print = names.isEmpty() ? "" : "\nprint(" + String.join(", ", names) + ")\n";
        return new Subject(step, program.fileName(), program.text() + print);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void cpython_endsAsIsExplored(Subject subject) throws Exception {
        Assumptions.assumeTrue(TIMES > 0, "SKIPPED: takes minutes");
        Optional<CPython> python = new CPythons(System.getenv("PATH"), Path.of(System.getProperty("user.home")))
                .find(Profile.PYTHON_3_13)
                .filter(found -> found.version().startsWith("3.13."));
        Assumptions.assumeTrue(python.isPresent(), "SKIPPED: no CPython 3.13 here");
        List<JsonNode> ends = ends(python.get(), subject);
        for (Granularity grain : Granularity.values()) {
            Exploration explored = new Explorer(Program.of(subject.fileName(), subject.text()), LIMITS).explore(grain);
            assertTrue(explored.isComplete(), explored.reason());
            List<JsonNode> more =
                    ends.stream().filter(end -> !isExplored(end, explored)).toList();
            assertEquals(List.of(), more, () -> grain + " finds " + explored.outcomes());
        }
    }

    private List<JsonNode> ends(CPython python, Subject subject) throws IOException {
        Path file = Files.writeString(folder.resolve(subject.fileName()), subject.text());
        Path often = Path.of("src/test/resources/course/often.py").toAbsolutePath();
        CommandEnd end = new Command(
                        List.of(
                                python.executable().toString(),
                                often.toString(),
                                file.toString(),
                                "" + TIMES,
                                HANG_SECONDS),
                        folder)
                .run(LIMIT);
        assertEquals("", end.err());
        assertEquals(0, end.status());
        List<JsonNode> ends = new ArrayList<>();
        for (String line : end.out().lines().toList()) {
            ends.add(new ObjectMapper().readTree(line));
        }
        assertTrue(!ends.isEmpty());
        return ends;
    }

    private static boolean isExplored(JsonNode end, Exploration explored) {
        String text = end.get(1).asText();
        Stream<Exploration.Outcome> good = explored.outcomes().stream().filter(Exploration.Outcome::good);
        Set<String> bad = new TreeSet<>();
        explored.outcomes().stream().filter(each -> !each.good()).forEach(each -> bad.add(each.text()));
        return switch (end.get(0).asText()) {
            case "printed" -> good.anyMatch(each -> each.text().equals(text));
            case "failed" ->
                Stream.of(text.split(" ")).allMatch(error -> bad.stream().anyMatch(b -> b.contains(error)));
            case "hung" ->
                explored.unbounded() || bad.stream().anyMatch(b -> b.startsWith("deadlock") || b.startsWith("nobody"));
            default -> false;
        };
    }
}
