package lockstep.cli;

import java.io.IOException;
import java.util.concurrent.Executor;
import lockstep.lab.Laboratory;
import lockstep.lab.launch.RunnerLaboratory;
import lockstep.progress.OpenedProgress;
import lockstep.session.LearnerSession;
import lockstep.session.Session;
import lockstep.term.Console;
import lockstep.term.LocalConsole;
import lockstep.term.TerminalProblem;
import lockstep.tui.Game;
import lockstep.tui.GameEffects;
import lockstep.tui.loop.LocalUi;
import org.jspecify.annotations.Nullable;

/**
 * The game on this process's own terminal. Lessons, progress and the laboratory are opened behind the first frame.
 * The session is opened on another thread than the one that closes what it was made of, and before.
 */
final class Play implements AutoCloseable {
    private final Surroundings surroundings;
    private volatile @Nullable Laboratory laboratory;
    private volatile @Nullable OpenedProgress progress;

    private Play(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Plays until the game is left.
     *
     * @throws CommandException when this terminal cannot hold the screens
     */
    static int run(Surroundings surroundings) {
        Console console;
        try {
            console = LocalConsole.open(System.getenv());
        } catch (TerminalProblem problem) {
            throw new CommandException(ExitCode.WRONG_USE, String.valueOf(problem.getMessage()), problem);
        }
        try (Play play = new Play(surroundings)) {
            LocalUi.run(new Game(), background -> new GameEffects(() -> play.session(background)), console);
            return ExitCode.DONE.status();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERNAL.status();
        }
    }

    private Session session(Executor background) throws IOException {
        try {
            OpenedProgress opened = surroundings.openProgress();
            progress = opened;
            Laboratory made = new RunnerLaboratory(surroundings.dataDirectory());
            laboratory = made;
            return new LearnerSession(
                    surroundings.course(), Surroundings.learner(), opened, made, background, System::currentTimeMillis);
        } catch (CommandException unusable) {
            throw new IOException(unusable.getMessage(), unusable);
        }
    }

    @Override
    public void close() {
        Laboratory made = laboratory;
        if (made != null) {
            made.close();
        }
        OpenedProgress opened = progress;
        if (opened != null) {
            opened.progress().close();
        }
    }
}
