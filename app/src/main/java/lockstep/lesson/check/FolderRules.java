package lockstep.lesson.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lockstep.lesson.Break;
import lockstep.lesson.Challenge;
import lockstep.lesson.Course;
import lockstep.lesson.Fault;
import lockstep.lesson.Lesson;
import lockstep.lesson.LessonException;
import lockstep.lesson.Page;
import lockstep.lesson.Prediction;
import lockstep.lesson.Reading;
import lockstep.lesson.Step;
import lockstep.lesson.Term;
import lockstep.lesson.file.CourseReader;
import lockstep.lesson.file.LessonFiles;

/** The rules for a folder: nothing lies in it that no lesson uses, and every term is explained. */
final class FolderRules {
    private static final Set<String> BESIDE =
            Set.of(CourseReader.COURSE_FILE, "README.md", "COVERAGE.md", "cpython.yaml");

    private final LessonFiles files;
    private final Course course;
    private final List<Fault> faults = new ArrayList<>();

    FolderRules(LessonFiles files, Course course) {
        this.files = files;
        this.course = course;
    }

    List<Fault> faults() throws LessonException {
        Set<String> lessons = new HashSet<>();
        course.lessons().forEach(lesson -> lessons.add(lesson.id()));
        String courseText = files.text(CourseReader.COURSE_FILE);
        for (String name : files.names("").toList()) {
            if (!lessons.contains(name) && !BESIDE.contains(name) && !courseText.contains(": " + name)) {
                faults.add(new Fault(files.name(name), 0, 0, "nothing uses it", "list it in course.yaml or remove it"));
            }
        }
        for (Lesson lesson : course.lessons()) {
            String text = files.text(lesson.id() + "/lesson.yaml");
            for (String name : files.names(lesson.id()).toList()) {
                if (!name.equals("lesson.yaml") && !text.contains(": " + name)) {
                    faults.add(new Fault(
                            files.name(lesson.id() + "/" + name),
                            0,
                            0,
                            "nothing uses it",
                            "name it in lesson.yaml or remove it"));
                }
            }
        }
        terms();
        return faults;
    }

    private void terms() {
        Set<String> known = new HashSet<>();
        course.terms().stream().map(Term::name).forEach(known::add);
        Places places = new Places(files, course);
        List<Step> steps = new ArrayList<>(List.of(course.opening()));
        course.lessons().forEach(lesson -> steps.addAll(lesson.steps()));
        for (Step step : steps) {
            for (Page page : pages(step)) {
                for (String term : page.terms()) {
                    if (!known.contains(term)) {
                        faults.add(places.fault(
                                step,
                                "the page `" + page.title() + "` refers to [[" + term + "]]",
                                "explain it in the terms file"));
                    }
                }
            }
        }
    }

    private static List<Page> pages(Step step) {
        if (step instanceof Reading reading) {
            return reading.pages();
        }
        if (step instanceof Prediction prediction) {
            return prediction.explanation();
        }
        return step instanceof Break breaking ? breaking.debrief() : ((Challenge) step).debrief();
    }
}
