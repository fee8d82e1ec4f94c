package lockstep.lesson.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lockstep.engine.Profile;
import lockstep.lab.Check;
import lockstep.lesson.Challenge;
import lockstep.lesson.Course;
import lockstep.lesson.Fault;
import lockstep.lesson.LessonException;
import lockstep.lesson.Page;
import lockstep.lesson.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseReaderTest {
    @TempDir
    Path directory;

    private CourseFolder folder;

    @BeforeEach
    void writeCourse() throws Exception {
        folder = new CourseFolder(directory);
    }

    private Fault fault() {
        LessonException e = assertThrows(LessonException.class, () -> CourseReader.read(folder.files()));
        return e.faults().get(0);
    }

    @Test
    void read_wholeCourse() throws Exception {
        Course course = CourseReader.read(folder.files());
        Reading reading = (Reading) course.step("one-read").orElseThrow();
        assertEquals(
                List.of("Page", "Next"),
                reading.pages().stream().map(Page::title).toList());
        Challenge challenge = (Challenge) course.step("one-count").orElseThrow();
        assertEquals(
                List.of(Profile.PYTHON_3_13, Profile.FREE_THREADED),
                challenge.proof().profiles());
        assertEquals(
                List.of("total == 1", "output == 'it\\'s done\\n'"),
                challenge.proof().examination().checks().stream()
                        .map(Check::expression)
                        .toList());
        assertEquals("1-2", challenge.reference().get("guard"));
        assertEquals(
                "Because of the *lock*.", course.opening().explanation().get(0).text());
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
        objective:        | objectve:          | unknown key `objectve` in a challenge (did you mean `objective`?)
        kind: read        | kind: sweep        | kind `sweep` is not known yet
        kind: read        | kind: raed         | kind `raed` is not known yet
        fails: wrong      | fails: wrnog       | `fails` is `wrnog` (did you mean `wrong`?)
        max: 4            | max: many          | `max` is `many`
        repeat: 2         | repeat: 99         | `repeat` is 99
        guard: 1-2        | guard: 1-3         | `guard` cannot be `1-3`; use lines from 1 to 2
        workers: 2        | workers: 5         | `workers` cannot be `5`; use a number from 1 to 4
        workers: 2        | workesr: 2         | `workers` has no value
        id: one-count     | id: one-read       | the step id `one-read` is taken
        id: one-count     | id: One Count      | `One Count` is no id
        id: one-count     | id: opening        | the step id `opening` is taken
        text: read.md     | text: raed.md      | `raed.md`: there is no such file
        text: read.md     | text: ../first.md  | `../first.md` is no file beside this one
        [a, b, c]         | [a, b]             | there are 2 hints
        id: guard         | id: gaurd          | the program has no lines for `gaurd`
        title: Count      | title: {a: b}      | `title` is a group of keys
        - kind: read      | - kind: [read      | this is not YAML
        """)
    void read_faultIsNamed(String old, String replacement, String what) throws Exception {
        folder.replace("one/lesson.yaml", old, replacement);
        Fault fault = fault();
        assertTrue(fault.what().startsWith(what), fault.toString());
        assertTrue(fault.file().endsWith("lesson.yaml") && fault.line() > 0 && fault.column() > 0, fault.toString());
        assertTrue(!fault.fix().isBlank());
    }

    @Test
    void read_faultHasItsPlace() throws Exception {
        folder.replace("one/lesson.yaml", "    objective:", "    objectve:");
        assertEquals(
                directory.resolve("one/lesson.yaml") + ":13:5",
                fault().toString().split(": ")[0]);
    }

    @Test
    void read_everyFaultyStepIsTold() throws Exception {
        folder.replace("one/lesson.yaml", "text: read.md", "txt: read.md");
        folder.replace("one/lesson.yaml", "max: 4", "max: x");
        LessonException e = assertThrows(LessonException.class, () -> CourseReader.read(folder.files()));
        assertEquals(2, e.faults().size(), e.getMessage());
    }

    @Test
    void read_missingKeyIsNamed() throws Exception {
        folder.replace("one/lesson.yaml", "    objective: The sum is right.\n", "");
        assertEquals("a challenge has no `objective`", fault().what());
    }

    @Test
    void read_keyTwiceIsRefused() throws Exception {
        folder.replace("one/lesson.yaml", "    title: Count\n", "    title: Count\n    title: Again\n");
        assertEquals("`title` stands here twice", fault().what());
    }

    @Test
    void read_otherFormatIsRefused() throws Exception {
        folder.replace("one/lesson.yaml", "format: 1", "format: 2");
        assertEquals("this is format 2", fault().what());
    }

    @Test
    void read_fenceThatIsNeverClosedIsRefused() throws Exception {
        folder.write("one/read.md", "Text\n\n```python\nx = 1\n");
        assertTrue(fault().what().contains("this fence is never closed") || fault().line() == 3);
    }

    @Test
    void read_missingFolderIsNamed() {
        LessonException e = assertThrows(
                LessonException.class, () -> CourseReader.read(LessonFiles.in(directory.resolve("nowhere"))));
        assertEquals("there is no such file", e.faults().get(0).what());
    }
}
