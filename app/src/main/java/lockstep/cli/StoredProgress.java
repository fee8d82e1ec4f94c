package lockstep.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lockstep.progress.Attempt;
import lockstep.progress.Best;
import lockstep.progress.Learner;
import lockstep.progress.OpenedProgress;
import lockstep.progress.Progress;
import lockstep.progress.ProgressException;
import lockstep.progress.ProgressFile;
import lockstep.progress.UnsavedProgress;

/** What is stored for the local learner, for commands that only look. */
final class StoredProgress implements AutoCloseable {
    private final Learner learner;
    private final OpenedProgress opened;

    private StoredProgress(Learner learner, OpenedProgress opened) {
        this.learner = learner;
        this.opened = opened;
    }

    /** Opens what is there; where nothing was ever saved, nothing is made, unless it could not be: opening says why. */
    static StoredProgress open(Surroundings surroundings) {
        Path directory = surroundings.dataDirectory();
        OpenedProgress opened = ProgressFile.exists(directory) || Files.isRegularFile(directory)
                ? surroundings.openProgress()
                : new OpenedProgress(new UnsavedProgress("nothing was saved yet"), List.of());
        return new StoredProgress(Surroundings.learner(), opened);
    }

    Learner learner() {
        return learner;
    }

    /** @return by step id; steps never tried are missing */
    Map<String, Best> best() {
        return asked(progress -> progress.best(learner));
    }

    /** @return oldest first */
    List<Attempt> attempts() {
        return asked(progress -> progress.attempts(learner));
    }

    /** @return what its user should know, a sentence each */
    List<String> notices() {
        return opened.notices();
    }

    /** Says what its user should know. */
    void tell(PrintWriter err) {
        notices().forEach(notice -> err.println("lockstep: " + notice));
        err.flush();
    }

    private interface Question<T> {
        T ask(Progress progress) throws ProgressException;
    }

    private <T> T asked(Question<T> question) {
        try {
            return question.ask(opened.progress());
        } catch (ProgressException unreadable) {
            throw new CommandException(ExitCode.INTERNAL, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    @Override
    public void close() {
        opened.progress().close();
    }
}
