package lockstep.lesson.check;

import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.Course;
import lockstep.lesson.Fault;
import lockstep.lesson.LessonException;
import lockstep.lesson.file.CourseReader;
import lockstep.lesson.file.LessonFiles;

/** Checks a folder of lessons. What it finds is the same each time. */
public final class Checker {
    private Checker() {}

    /** Returns what is wrong with the files, as far as it shows without running a program. */
    public static List<Fault> files(LessonFiles files) {
        List<Fault> faults = new ArrayList<>();
        try {
            faults.addAll(new TextRules(files).faults());
            Course course = CourseReader.read(files);
            faults.addAll(new FolderRules(files, course).faults());
            faults.addAll(new StepRules(files, course).faults());
        } catch (LessonException e) {
            faults.addAll(e.faults());
        }
        return faults;
    }

    /**
     * Returns what is wrong with what the programs do: a start that does not fail as declared, a reference that does not
     * pass, a knob value that does not make a program, a bet that no run decides, a program to be broken that cannot be.
     *
     * @param explorer looks at all interleavings
     * @param parallel how many programs may run at once, at least 1
     */
    public static List<Fault> verdicts(
            LessonFiles files, Course course, ProgramRunner runner, ProgramExplorer explorer, int parallel) {
        return new VerdictRules(files, course, runner, explorer, parallel).faults();
    }
}
