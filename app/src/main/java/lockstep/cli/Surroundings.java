package lockstep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lockstep.lesson.Course;
import lockstep.lesson.LessonException;
import lockstep.lesson.file.LessonFiles;
import lockstep.progress.Learner;
import lockstep.progress.OpenedProgress;
import lockstep.progress.ProgressFile;

/**
 * Where a command finds what it works on. Nothing is read or made before it is asked for.
 *
 * @param dataDirectory for progress, drafts, keys and the log; it may not exist yet
 * @param cacheDirectory for what can be made again
 * @param lessonsDirectory where the lessons are; empty for those inside the program
 */
record Surroundings(Path dataDirectory, Path cacheDirectory, Optional<Path> lessonsDirectory) {
    private static final int FAULTS_TOLD = 5;

    /** @return this user's usual places */
    static Surroundings usual() {
        return new Surroundings(DataDirectory.usual(), CacheDirectory.usual(), Optional.empty());
    }

    /**
     * @return the files of the lessons
     * @throws CommandException when the directory is none
     */
    LessonFiles lessonFiles() {
        return lessonsDirectory.map(Surroundings::lessonFiles).orElseGet(LessonFiles::builtIn);
    }

    /**
     * @param directory where lessons should be
     * @return its files
     * @throws CommandException when it is no directory
     */
    static LessonFiles lessonFiles(Path directory) {
        if (!Files.isDirectory(directory)) {
            String problem = Files.exists(directory) ? "is not a directory" : "does not exist";
            throw new CommandException(
                    ExitCode.WRONG_USE,
                    "the lessons directory " + directory + " " + problem
                            + "; name one with a course.yaml in it, or leave it out for the lessons inside");
        }
        return LessonFiles.in(directory);
    }

    /**
     * @return the course
     * @throws CommandException when it cannot be read; the message names its first faults
     */
    Course course() {
        try {
            return lockstep.lesson.file.CourseReader.read(lessonFiles());
        } catch (LessonException broken) {
            throw new CommandException(ExitCode.WRONG_USE, told(broken), broken);
        }
    }

    private String told(LessonException broken) {
        StringBuilder told = new StringBuilder("the lessons cannot be used:");
        broken.faults().stream().limit(FAULTS_TOLD).forEach(fault -> told.append("\n  ")
                .append(fault));
        int more = broken.faults().size() - FAULTS_TOLD;
        if (more > 0) {
            told.append("\n  and ").append(more).append(" more");
        }
        String directory = lessonsDirectory.map(path -> " " + path).orElse("");
        return told.append("\nMend them, then see with: lockstep check")
                .append(directory)
                .toString();
    }

    /** @return the progress kept here; where it cannot be, one that says so */
    OpenedProgress openProgress() {
        return ProgressFile.open(dataDirectory, cacheDirectory);
    }

    /** @return the person at this machine's own terminal */
    static Learner learner() {
        return Learner.local(System.getProperty("user.name", "player"));
    }
}
