package lockstep.tui;

import java.util.List;
import java.util.function.Consumer;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.ThreadView;
import lockstep.session.AttemptListener;
import lockstep.session.AttemptView;
import lockstep.tui.loop.Message;
import lockstep.tui.screen.News;

/** Hears an attempt for the screens. Thread-safe; silent once stopped. */
final class AttemptReporter implements AttemptListener {
    private final String title;
    private final LiveBoard board;
    private final Consumer<Message> post;
    private volatile boolean stopped;
    private volatile boolean judged;

    AttemptReporter(String title, LiveBoard board, Consumer<Message> post) {
        this.title = title;
        this.board = board;
        this.post = post;
    }

    /** The learner does not want to hear of it any more. */
    void stop() {
        stopped = true;
    }

    /** Whether correctness is known, so that what goes on is the measuring. */
    boolean isJudged() {
        return judged;
    }

    @Override
    public void runStarted(int number, int of, String conditions) {
        board.runStarted(number, of, conditions);
    }

    @Override
    public void output(Stream stream, String text) {
        board.output(stream, text);
    }

    @Override
    public void threads(List<ThreadView> threads) {
        board.threads(threads);
    }

    @Override
    public void measuring(String phase, double done) {
        board.measuring(phase, done);
    }

    @Override
    public void judged(AttemptView result) {
        judged = true;
        if (!stopped) {
            post.accept(new News.Judged(result, board.state()));
        }
    }

    @Override
    public void finished(AttemptView result) {
        judged = true;
        if (!stopped) {
            post.accept(new News.Finished(title, result, board.state()));
        }
    }
}
