package lockstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.file.CourseFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about lessons: the shipped ones must be right, faulty ones must be told of. */
class LessonsTest {
    @TempDir
    Path home;

    @Test
    void check_shippedLessonsHaveNoFault() throws Exception {
        Path lessons = Path.of(System.getProperty("lockstep.root", ".."), "lessons");
        Game.Ended ended = new Game(home).run("check", lessons.toString());
        assertEquals(0, ended.status(), ended.out() + ended.err());
    }

    @Test
    void check_programThatFailsIsTold() throws Exception {
        Path lessons = Files.createDirectory(home.resolve("lessons"));
        CourseFolder folder = new CourseFolder(lessons);
        folder.replace("one/count.py", "total = 0", "total = nothing");
        Game.Ended ended = new Game(home).run("check", lessons.toString());
        assertEquals(1, ended.status(), ended.err());
        assertTrue(ended.out().contains("lesson.yaml:11: step `one-count`: the reference is not right"), ended.out());
    }

    @Test
    void check_unknownKeyAndMissingKnobAreTold() throws Exception {
        Path lessons = Files.createDirectory(home.resolve("lessons"));
        CourseFolder folder = new CourseFolder(lessons);
        folder.replace("one/lesson.yaml", "objective:", "objectiv:");
        Game.Ended unknown = new Game(home).run("check", lessons.toString());
        assertEquals(1, unknown.status(), unknown.err());
        assertTrue(unknown.out().contains("`objective`"), unknown.out());
        folder.replace("one/lesson.yaml", "objectiv:", "objective:");
        folder.replace("one/lesson.yaml", "knobs: {workers: 1, lock: plain, guard: none}", "knobs: {workers: 1}");
        Game.Ended missing = new Game(home).run("check", lessons.toString());
        assertEquals(1, missing.status(), missing.err());
        assertTrue(missing.out().contains("`lock` has no value"), missing.out());
    }

    /** A start that is wrong is wrong on any machine; that one is too slow is for {@code check --measure} to say. */
    @Test
    void attempt_startFailsAndReferencesPass() throws Exception {
        Game game = new Game(home);
        Game.Ended start = game.run("attempt", "race-fix", "--start", "--json");
        assertEquals(1, start.status(), start.out() + start.err());
        assertFalse(new ObjectMapper().readTree(start.out()).get("passed").asBoolean(), start.out());
        for (String id : challenges(game)) {
            Game.Ended reference = game.run("attempt", id, "--reference", "--json");
            // A machine with other work may refuse to score; it never says that the reference is wrong.
            JsonNode json = new ObjectMapper().readTree(reference.out());
            assertTrue(
                    reference.status() == 0 || json.get("busy").asBoolean() || reference.status() == 4,
                    reference.out() + reference.err());
        }
        JsonNode progress =
                new ObjectMapper().readTree(game.run("progress", "--json").out());
        assertEquals(0, progress.get("points").asInt(), "start and reference are never stored");
    }

    private static List<String> challenges(Game game) throws Exception {
        JsonNode json =
                new ObjectMapper().readTree(game.run("lessons", "--json").out());
        List<String> ids = new ArrayList<>();
        for (JsonNode lesson : json.get("lessons")) {
            for (JsonNode step : lesson.get("steps")) {
                if (step.get("kind").asText().equals("challenge")) {
                    ids.add(step.get("id").asText());
                }
            }
        }
        assertTrue(ids.size() >= 3, ids.toString());
        return ids;
    }

    @Test
    void progress_whereNothingCanBeSavedSaysSo() throws Exception {
        Game.Ended ended = new Game(home).run("attempt", "race-fix", "--set", "guard=none", "--data", "/dev/null/data");
        assertEquals(1, ended.status(), ended.err());
        assertTrue(ended.err().contains("/dev/null/data"), ended.err());
        assertTrue(ended.out().contains("not stored"), ended.out());
    }
}
