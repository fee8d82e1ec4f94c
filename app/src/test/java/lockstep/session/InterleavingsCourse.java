package lockstep.session;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import lockstep.lesson.Course;
import lockstep.lesson.LessonException;
import lockstep.lesson.file.CourseReader;
import lockstep.lesson.file.LessonFiles;
import lockstep.progress.Learner;
import lockstep.progress.OpenedProgress;
import lockstep.progress.Progress;
import lockstep.progress.UnsavedProgress;

/** A small course of programs to be broken and proved, and sessions on it. */
public final class InterleavingsCourse {
    private InterleavingsCourse() {}

    /** Returns its folder. */
    public static Path directory() {
        try {
            return Path.of(
                    InterleavingsCourse.class.getResource("/interleavings").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a session of a new learner, whose programs are explored in this process. */
    public static LearnerSession open() throws IOException {
        return open(LessonFiles.in(directory()));
    }

    /** Opens a session on the course that everybody gets, whose programs are explored in this process. */
    public static LearnerSession openShipped() throws IOException {
        return open(LessonFiles.builtIn());
    }

    /** Opens a session whose progress is kept. */
    static LearnerSession open(Progress progress) throws IOException {
        return open(LessonFiles.in(directory()), progress);
    }

    private static LearnerSession open(LessonFiles files) throws IOException {
        return open(files, new UnsavedProgress("nothing is kept in this test"));
    }

    private static LearnerSession open(LessonFiles files, Progress kept) throws IOException {
        try {
            Course course = CourseReader.read(files);
            OpenedProgress progress = new OpenedProgress(kept, java.util.List.of());
            return new LearnerSession(
                    course, Learner.local("ada"), progress, new InProcessLaboratory(), Runnable::run, () -> 1_000_000);
        } catch (LessonException wrong) {
            throw new IOException(wrong);
        }
    }
}
