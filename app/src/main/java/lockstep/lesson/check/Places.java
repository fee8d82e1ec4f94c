package lockstep.lesson.check;

import lockstep.lesson.Course;
import lockstep.lesson.Fault;
import lockstep.lesson.LessonException;
import lockstep.lesson.Step;
import lockstep.lesson.file.CourseReader;
import lockstep.lesson.file.LessonFiles;

/** Says where in the files a step stands. */
final class Places {
    private final LessonFiles files;
    private final Course course;

    Places(LessonFiles files, Course course) {
        this.files = files;
        this.course = course;
    }

    /** Returns a fault at a step's id. */
    Fault fault(Step step, String what, String fix) {
        String path = course.lessonOf(step.id())
                .map(lesson -> lesson.id() + "/lesson.yaml")
                .orElse(CourseReader.COURSE_FILE);
        int line = 0;
        try {
            int number = 1;
            for (String text : files.text(path).lines().toList()) {
                if (text.matches("[\\s-]*id:\\s*[\"']?" + step.id() + "[\"']?\\s*")) {
                    line = number;
                }
                number++;
            }
        } catch (LessonException e) {
            line = 0;
        }
        return new Fault(files.name(path), line, 0, "step `" + step.id() + "`: " + what, fix);
    }
}
