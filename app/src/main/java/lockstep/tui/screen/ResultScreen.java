package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.session.AttemptView;
import lockstep.session.Place;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Scroll;
import lockstep.tui.draw.Stars;

/**
 * What came of an attempt. It stands when correctness is known; speed may still be measured.
 *
 * @param challenge what to come back to
 * @param result the result so far
 * @param live the run as it ended, and how measuring goes on
 * @param scroll the first line shown, from 0
 */
public record ResultScreen(ChallengeScreen challenge, AttemptView result, LiveState live, int scroll)
        implements Screen {
    static ResultScreen of(ChallengeScreen challenge, AttemptView result, LiveState live) {
        return new ResultScreen(challenge, result, live, 0);
    }

    @Override
    public String title() {
        return challenge.title();
    }

    @Override
    public String status() {
        return result.stars() > 0 && !result.scoring() && !result.busy()
                ? Stars.of(result.stars()) + " " + result.points()
                : "";
    }

    @Override
    public List<KeyHint> keys() {
        List<KeyHint> keys = new ArrayList<>();
        if (result.passed()) {
            keys.add(new KeyHint("Enter/n", "go on"));
            keys.add(new KeyHint("e", "debrief"));
            keys.add(new KeyHint("c", "change it"));
        } else if (result.scoring()) {
            keys.add(new KeyHint("Enter/n", "go on"));
            keys.add(new KeyHint("c", "change it"));
        } else {
            keys.add(new KeyHint("Enter/c", "change it"));
            keys.add(new KeyHint("h", "hint"));
            keys.add(new KeyHint("n", "next step"));
        }
        if (isRefuted()) {
            keys.add(new KeyHint("w", "watch it fail"));
        }
        keys.add(new KeyHint("r", challenge.view().proof() ? "prove again" : "run again"));
        keys.add(new KeyHint("↑↓/k j", "scroll"));
        keys.add(new KeyHint("b", "map"));
        keys.add(new KeyHint("q", "leave"));
        return keys;
    }

    @Override
    public Turn key(Key key, Room room) {
        String id = challenge.view().id();
        if (!result.passed() && (key.is('n') || (result.scoring() && Keys.go(key)))) {
            return Turn.to(this, new Ask.OpenNext(id));
        }
        if (Keys.go(key)) {
            return result.passed() ? Turn.to(this, new Ask.Debrief(id)) : back();
        }
        if (key.is('e') && result.passed()) {
            return Turn.to(this, new Ask.Debrief(id));
        }
        if (key.is('c') || key.is(Key.Name.ESCAPE) || key.is(Key.Name.BACKSPACE)) {
            return back();
        }
        if (key.is('h')) {
            return Turn.to(challenge, new Ask.Hints(id, false));
        }
        if (key.is('w') && isRefuted()) {
            return watch();
        }
        if (key.is('r')) {
            return Turn.to(AttemptScreen.starting(challenge), new Ask.Attempt(id));
        }
        if (key.is('b')) {
            return Turn.to(this, new Ask.Open(Place.MAP));
        }
        int lines = ResultDrawing.lines(this, room.columns()).size();
        return Turn.to(new ResultScreen(
                challenge, result, live, Scroll.clamp(scroll + Keys.scroll(key, room.rows()), lines, room.rows())));
    }

    /** Whether some interleaving fails, so that it can be watched. */
    boolean isRefuted() {
        return result.refuted();
    }

    /** Opens the stepper on the way to the failure. */
    Turn watch() {
        StepperGoal goal = StepperGoal.refuted(challenge.view(), result.verdict(), this);
        return Turn.to(
                StepperScreen.starting(goal), new Ask.Stepper(challenge.view().id()));
    }

    /** Back to the knobs, as they stand now. */
    private Turn back() {
        return Turn.to(this, new Ask.Open(new Place(challenge.view().id(), 0, challenge.cursor())));
    }

    @Override
    public Screen followedBy(Screen opened) {
        return opened instanceof ChallengeScreen next
                        && next.view().id().equals(challenge.view().id())
                ? next.keeping(challenge.written())
                : opened;
    }

    @Override
    public Turn hear(News news) {
        if (news instanceof News.Live now && result.scoring()) {
            LiveState kept = new LiveState(
                    live.conditions(),
                    live.run(),
                    live.runs(),
                    live.lanes(),
                    live.output(),
                    now.state().phase(),
                    now.state().share());
            return Turn.to(new ResultScreen(challenge, result, kept, scroll));
        }
        if (news instanceof News.Finished finished && finished.result().id().equals(result.id())) {
            return Turn.to(new ResultScreen(challenge, finished.result(), live, scroll));
        }
        return Turn.to(this);
    }

    @Override
    public boolean watching() {
        return result.scoring();
    }

    @Override
    public void draw(Canvas canvas) {
        ResultDrawing.draw(canvas, this);
    }
}
