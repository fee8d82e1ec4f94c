package lockstep.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lockstep.lesson.check.Checker;
import lockstep.lesson.file.CourseReader;
import lockstep.lesson.file.LessonFiles;
import org.junit.jupiter.api.Test;

class ShippedLessonsTest {
    private static LessonFiles lessons() {
        Path beside = Path.of("..", "lessons");
        return LessonFiles.in(Files.isDirectory(beside) ? beside : Path.of("lessons"));
    }

    @Test
    void lessons_haveNoFault() {
        assertEquals(List.of(), Checker.files(lessons()));
    }

    @Test
    void lessons_serialVariantDiffersFromTheReference() throws Exception {
        for (Lesson lesson : CourseReader.read(lessons()).lessons()) {
            for (Step step : lesson.steps()) {
                if (step instanceof Challenge challenge) {
                    Experiments.measurement(challenge, challenge.start(), 1).ifPresent(request -> {
                        String reference = request.reference().source();
                        assertTrue(!request.serial().source().equals(reference), challenge.id());
                        assertTrue(!request.learner().source().equals(reference), challenge.id());
                    });
                }
            }
        }
    }
}
