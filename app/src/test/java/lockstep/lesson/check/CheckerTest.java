package lockstep.lesson.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.lab.Check;
import lockstep.lab.CheckResult;
import lockstep.lab.RunFacts;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lesson.Fault;
import lockstep.lesson.file.CourseFolder;
import lockstep.lesson.file.CourseReader;
import lockstep.lesson.file.LessonFiles;
import lockstep.session.InProcessLaboratory;
import lockstep.session.InterleavingsCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {
    @TempDir
    Path directory;

    private CourseFolder folder;

    @BeforeEach
    void writeCourse() throws Exception {
        folder = new CourseFolder(directory);
    }

    private String faults() {
        return String.join(
                "\n",
                Checker.files(folder.files()).stream().map(Fault::toString).toList());
    }

    @Test
    void files_goodCourseHasNoFault() {
        assertEquals("", faults());
    }

    @Test
    void files_fileThatNothingUsesIsTold() throws Exception {
        folder.write("one/old.py", "x = 1\n");
        folder.write("extra/lesson.yaml", "format: 1\n");
        assertTrue(faults().contains("old.py: nothing uses it"), faults());
        assertTrue(faults().contains("extra: nothing uses it"), faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0308", "\u2705 done", "tab\there", "\uD83D\uDE00", "zero\u200Bwidth"})
    void files_characterThatTerminalsShowDifferentlyIsTold(String text) throws Exception {
        folder.write("one/read.md", text + "\n");
        assertTrue(faults().contains("read.md:1"), faults());
    }

    @Test
    void files_umlautsAndChineseAreFine() throws Exception {
        folder.write("one/read.md", "Größe, 线程\n");
        assertEquals("", faults());
    }

    @Test
    void files_wideLineIsTold() throws Exception {
        folder.write("one/read.md", "Text\n\n```\n" + "x".repeat(75) + "\n```\n");
        assertTrue(faults().contains("read.md:4:75: the line is 75 columns wide"), faults());
    }

    @Test
    void files_termWithoutExplanationIsTold() throws Exception {
        folder.write("one/read.md", "A [[semaphore]].\n");
        assertTrue(faults().contains("[[semaphore]]"), faults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        wrong: Bad.         | solved: Good.      | twice
        stopped: Ended.     | ''                 | nothing is said when it ends `stopped`
        fails: wrong        | fails: too-slow    | the start cannot fail as `too-slow`
        that: total == 1    | that: total ==     | `total ==`
        text: threading.RLock() | text: "threading.(" | count.py with lock=again
        """)
    void files_faultyStepIsTold(String old, String replacement, String what) throws Exception {
        folder.replace("one/lesson.yaml", old, replacement);
        assertTrue(faults().contains(what), faults());
    }

    @Test
    void verdicts_startThatPassesAndReferenceThatFailsAreTold() throws Exception {
        assertEquals(List.of(), verdicts(spec -> spec.contains("with lock") && spec.contains("range(2)")));
        assertFalse(verdicts(spec -> true).isEmpty());
        assertTrue(verdicts(spec -> false).toString().contains("the reference is not right"));
    }

    private List<Fault> verdicts(Predicate<String> right) throws Exception {
        return Checker.verdicts(
                folder.files(),
                CourseReader.read(folder.files()),
                trial -> CompletableFuture.completedFuture(result(trial, right)),
                request -> {
                    throw new AssertionError("nothing is explored here");
                },
                2);
    }

    private String claims(String file, String from, String to) throws Exception {
        Path copy = directory.resolve("copy");
        try (Stream<Path> files = Files.walk(InterleavingsCourse.directory())) {
            for (Path one : files.toList()) {
                Path target = copy.resolve(
                        InterleavingsCourse.directory().relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    String text = Files.readString(one);
                    boolean spoiled = one.toString().endsWith(file);
                    assertTrue(!spoiled || text.contains(from), text);
                    Files.writeString(target, spoiled ? text.replace(from, to) : text);
                }
            }
        }
        LessonFiles lessons = LessonFiles.in(copy);
        List<Fault> faults = new ArrayList<>(Checker.files(lessons));
        if (faults.isEmpty()) {
            InProcessLaboratory laboratory = new InProcessLaboratory();
            faults.addAll(Checker.verdicts(
                    lessons,
                    CourseReader.read(lessons),
                    trial -> CompletableFuture.completedFuture(
                            result(
                                    trial,
                                    source -> source.contains(
                                            "with lock:\n            seen = counter\n            seen = seen + 1\n            counter"))),
                    request -> laboratory.explore(request, progress -> {}).result(),
                    2));
        }
        return String.join("\n", faults.stream().map(Fault::toString).toList());
    }

    @Test
    void verdicts_goodBreakAndProveHaveNoFault() throws Exception {
        assertEquals("", claims("counter.py", "counter = 0", "counter = 0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lesson.yaml | expect: counter == 2 | expect: counter < 3 | it cannot be broken: proved",
                "locks.py | def eat(first, second):~    with first:~        with second:~            print(\"eats\") |"
                        + " n = 0~def eat(first, second):~    global n~    if first is fork:~        n = 1~        n = 2~"
                        + "    else:~        assert (n, n, n) != (0, 1, 2)"
                        + " | it takes 3 switches to break it, and `switches` is 1",
                "lesson.yaml | guarded: none | guarded: 1-2 | no fault",
                "lesson.yaml | reference:~      guarded: 1-3 | reference:~      guarded: 3 | the reference is not proved",
                "lesson.yaml | counter == 2 | counter = 2 | step `break-counter`: `counter = 2`",
                "written.py | # end body | # ende body | the program has no lines for `body`",
                "written.py | seen + 1 | {{seen}} + 1 | a hole stands in the lines for `body`",
                "lesson.yaml | lines: 6 | lines: 1 | `body` has 2 lines; use at most 1",
                "lesson.yaml | lines: 6 | limes: 6 | unknown key `limes` in a knob (did you mean `lines`?)",
                "lesson.yaml | ~            counter += 1 | ~            counter += | with the reference, line 10",
                "lesson.yaml | with lock:~            counter += 1 | counter += 1 | the reference is not proved",
                "lesson.yaml | switches: 1 | switchs: 1 | unknown key `switchs` in a break step (did you mean",
            })
    void verdicts_spoiledClaimIsTold(String file, String from, String to, String told) throws Exception {
        String faults = claims(file, from.replace("~", "\n"), to.replace("~", "\n"));
        assertTrue(told.equals("no fault") ? faults.isEmpty() : faults.contains(told), faults);
    }

    private static TrialResult result(Trial trial, Predicate<String> right) {
        boolean bet = trial.examination().checks().get(0).expression().matches("x == 1|output.*");
        List<CheckResult> checks = new ArrayList<>();
        for (Check check : trial.examination().checks()) {
            boolean holds = bet || right.test(trial.spec().source());
            checks.add(new CheckResult(holds, holds ? "" : check.failure()));
        }
        return new TrialResult(
                trial.spec().profile(), new Ended(Outcome.COMPLETED, 0, "", 1), "", "", checks, new RunFacts(2, 0, 1));
    }
}
