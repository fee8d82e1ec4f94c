package lockstep.tui;

import java.util.function.Consumer;
import lockstep.explore.StepView;
import lockstep.session.Broken;
import lockstep.session.SteppingListener;
import lockstep.tui.loop.Message;
import lockstep.tui.screen.News;

/** Hears a program that is stepped for the screens. Thread-safe; silent once stopped. */
final class SteppingReporter implements SteppingListener {
    private final Consumer<Message> post;
    private volatile boolean stopped;

    SteppingReporter(Consumer<Message> post) {
        this.post = post;
    }

    /** The learner does not want to hear of it any more. */
    void stop() {
        stopped = true;
    }

    private void tell(News news) {
        if (!stopped) {
            post.accept(news);
        }
    }

    @Override
    public void exploring(String progress) {
        tell(new News.Exploring(progress));
    }

    @Override
    public void explored(String verdict, String witness) {
        tell(new News.Explored(verdict, witness));
    }

    @Override
    public void viewed(StepView view) {
        tell(new News.Stepped(view));
    }

    @Override
    public void broken(Broken result) {
        tell(new News.BrokenByHand(result));
    }

    @Override
    public void ended(String reason) {
        tell(new News.SteppingEnded(reason));
    }
}
