package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lockstep.lesson.file.CourseFolder;
import lockstep.progress.Attempt;
import lockstep.progress.ProgressFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that list the course and what is stored, on a small course. */
class CourseCommandsTest {
    @TempDir
    Path temp;

    private Path lessons;
    private Path data;
    private CourseFolder folder;

    @BeforeEach
    void writeCourse() throws Exception {
        lessons = Files.createDirectory(temp.resolve("lessons"));
        data = temp.resolve("data");
        folder = new CourseFolder(lessons);
    }

    private Typed type(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 4);
        all[args.length] = "--data";
        all[args.length + 1] = data.toString();
        all[args.length + 2] = "--lessons";
        all[args.length + 3] = lessons.toString();
        return Typed.of(all);
    }

    private void store(String step, boolean passed, int stars, int points) throws Exception {
        try (var progress = ProgressFile.open(data, temp.resolve("cache")).progress()) {
            progress.add(
                    Surroundings.learner(),
                    new Attempt(step, Map.of(), "solved", passed, stars, points, 1.5, 0, List.of(), 0));
        }
    }

    @Test
    void lessons_asJsonHasEachStepWithItsBest() throws Exception {
        store("one-count", true, 2, 640);
        Typed ended = type("lessons", "--json");
        assertEquals(0, ended.status(), ended.err());
        JsonNode json = ended.json();
        assertEquals(1, json.get("schema").asInt());
        assertEquals("completed", json.get("outcome").asText());
        JsonNode steps = json.get("lessons").get(0).get("steps");
        assertEquals("one-read", steps.get(0).get("id").asText());
        assertEquals("read", steps.get(0).get("kind").asText());
        assertFalse(steps.get(0).get("scored").asBoolean());
        assertTrue(steps.get(0).get("best").isNull());
        assertEquals("Count", steps.get(1).get("title").asText());
        assertTrue(steps.get(1).get("scored").asBoolean());
        assertEquals(640, steps.get(1).get("best").get("points").asInt());
        assertEquals(2, steps.get(1).get("best").get("stars").asInt());
    }

    @Test
    void lessons_asTextMarksWhatIsReached() throws Exception {
        store("one-count", true, 2, 640);
        Typed ended = type("lessons");
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("**.   one-count"), ended.out());
    }

    @Test
    void lessons_makesNothingWhereNothingWasSaved() {
        assertEquals(0, type("lessons").status());
        assertFalse(Files.exists(data));
    }

    @Test
    void lessons_brokenCourseNamesFileAndLine() throws Exception {
        folder.replace("one/lesson.yaml", "summary:", "sumary:");
        Typed ended = type("lessons");
        assertEquals(2, ended.status());
        assertTrue(ended.err().contains("one/lesson.yaml:4"), ended.err());
        assertTrue(ended.err().contains("lockstep check " + lessons), ended.err());
    }

    @Test
    void progress_asJsonSumsUpAndKeepsStepsThatAreGone() throws Exception {
        store("one-count", false, 1, 0);
        store("one-count", true, 2, 640);
        store("long-gone", true, 3, 1000);
        Typed ended = type("progress", "--json");
        assertEquals(0, ended.status(), ended.err());
        JsonNode json = ended.json();
        assertEquals(5, json.get("stars").asInt());
        assertEquals(1640, json.get("points").asInt());
        JsonNode steps = json.get("steps");
        assertEquals("opening", steps.get(0).get("id").asText());
        assertTrue(steps.get(0).get("lastAttempt").isNull());
        assertEquals(2, steps.get(2).get("best").get("attempts").asInt());
        assertEquals("1970-01-01T00:00:00Z", steps.get(2).get("lastAttempt").asText());
        assertEquals("long-gone", steps.get(3).get("id").asText());
    }

    @Test
    void progress_damagedFileIsKeptAndToldOf() throws Exception {
        Files.createDirectories(data);
        Files.write(data.resolve("progress.db"), new byte[8192]);
        Files.writeString(data.resolve("progress.db"), "no database at all ".repeat(500));
        Typed ended = type("progress");
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("0 of 3 stars"), ended.out());
        assertTrue(ended.err().contains("progress.damaged-1.db"), ended.err());
        assertTrue(Files.exists(data.resolve("progress.damaged-1.db")));
    }

    @Test
    void check_saysEachFaultOnALineOfItsOwn() throws Exception {
        folder.replace("one/lesson.yaml", "hints: [a, b, c]", "hints: [a]");
        folder.replace("one/lesson.yaml", "id: one-read", "idd: one-read");
        Typed ended = type("check", lessons.toString());
        assertEquals(1, ended.status(), ended.err());
        assertTrue(ended.out().contains("lesson.yaml:7"), ended.out());
        assertTrue(ended.out().contains("no program was run"), ended.out());
        JsonNode json = type("check", "--json").json();
        assertEquals("failed", json.get("outcome").asText());
        assertEquals(7, json.get("faults").get(0).get("line").asInt());
    }
}
