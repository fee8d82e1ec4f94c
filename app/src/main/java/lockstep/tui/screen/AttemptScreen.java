package lockstep.tui.screen;

import java.util.List;
import lockstep.session.AttemptView;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.tui.draw.KeyHint;

/**
 * An attempt that runs and has no verdict yet.
 *
 * @param challenge what to come back to
 * @param live how the run stands
 */
public record AttemptScreen(ChallengeScreen challenge, LiveState live) implements Screen {
    static AttemptScreen starting(ChallengeScreen challenge) {
        return new AttemptScreen(challenge, LiveState.NONE);
    }

    @Override
    public String title() {
        return challenge.title();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Esc/b", "stop the run"), new KeyHint("q", "leave"));
    }

    @Override
    public Turn key(Key key, Room room) {
        return Keys.back(key) ? Turn.to(challenge, new Ask.Stop()) : Turn.to(this);
    }

    @Override
    public Turn hear(News news) {
        if (news instanceof News.Live now) {
            return Turn.to(new AttemptScreen(challenge, now.state()));
        }
        if (news instanceof News.Judged judged && isMine(judged.result())) {
            ResultScreen result = ResultScreen.of(challenge, judged.result(), judged.live());
            // A wrong fix is seen to fail at once.
            return result.isRefuted() ? result.watch() : Turn.to(result);
        }
        if (news instanceof News.Finished finished && isMine(finished.result())) {
            return Turn.to(ResultScreen.of(challenge, finished.result(), finished.live()));
        }
        return news instanceof News.Refused ? Turn.to(challenge) : Turn.to(this);
    }

    private boolean isMine(AttemptView result) {
        return result.id().equals(challenge.view().id());
    }

    @Override
    public boolean watching() {
        return true;
    }

    @Override
    public void draw(Canvas canvas) {
        if (challenge.view().proof()) {
            LivePanel.drawProof(canvas, live);
        } else {
            LivePanel.draw(canvas, live);
        }
    }
}
