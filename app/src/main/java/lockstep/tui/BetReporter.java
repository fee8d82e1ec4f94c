package lockstep.tui;

import java.util.List;
import java.util.function.Consumer;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.ThreadView;
import lockstep.session.PredictListener;
import lockstep.session.PredictResult;
import lockstep.tui.loop.Message;
import lockstep.tui.screen.News;

/** Hears the run of a bet for the screens. Thread-safe; silent once stopped. */
final class BetReporter implements PredictListener {
    private final LiveBoard board;
    private final Consumer<Message> post;
    private volatile boolean stopped;

    BetReporter(LiveBoard board, Consumer<Message> post) {
        this.board = board;
        this.post = post;
    }

    /** The learner does not want to hear of it any more. */
    void stop() {
        stopped = true;
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
    public void decided(PredictResult result) {
        if (!stopped) {
            post.accept(new News.Decided(result, board.state()));
        }
    }
}
