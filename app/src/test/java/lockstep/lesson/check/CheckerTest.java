package lockstep.lesson.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
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

    private static TrialResult result(Trial trial, Predicate<String> right) {
        boolean bet = trial.examination().checks().get(0).expression().equals("x == 1");
        List<CheckResult> checks = new ArrayList<>();
        for (Check check : trial.examination().checks()) {
            boolean holds = bet || right.test(trial.spec().source());
            checks.add(new CheckResult(holds, holds ? "" : check.failure()));
        }
        return new TrialResult(
                trial.spec().profile(), new Ended(Outcome.COMPLETED, 0, "", 1), "", "", checks, new RunFacts(2, 0, 1));
    }
}
