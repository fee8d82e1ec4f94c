package lockstep.tui.screen;

import java.util.List;
import lockstep.session.BreakView;
import lockstep.session.ChallengeView;
import lockstep.session.Place;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Markup;
import lockstep.tui.draw.Scroll;
import lockstep.tui.draw.Stars;

/**
 * What a challenge was about, once it is solved.
 *
 * @param stepId the step's id
 * @param heading its title
 * @param status its stars and points
 * @param again what going back to the step is called
 * @param text the debrief's markup
 * @param scroll the first line shown, from 0
 */
public record DebriefScreen(String stepId, String heading, String status, String again, String text, int scroll)
        implements Screen {
    /** Opens a challenge's. */
    public static DebriefScreen of(ChallengeView view, int scroll) {
        return new DebriefScreen(
                view.id(),
                view.title(),
                Stars.of(view.best()) + " " + view.points(),
                "change it",
                view.debrief(),
                scroll);
    }

    /** Opens that of a program that was broken. */
    public static DebriefScreen of(BreakView view, int scroll) {
        return new DebriefScreen(
                view.id(),
                view.title(),
                Stars.of(view.best()) + " " + view.points(),
                "break it again",
                view.debrief(),
                scroll);
    }

    @Override
    public String title() {
        return heading + " · debrief";
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter/n", "next step"),
                new KeyHint("↑↓/k j", "scroll"),
                new KeyHint("c", again),
                new KeyHint("b", "map"),
                new KeyHint("q", "leave"));
    }

    @Override
    public Turn key(Key key, Room room) {
        if (Keys.go(key)) {
            return Turn.to(this, new Ask.OpenNext(stepId));
        }
        if (key.is('c')) {
            return Turn.to(this, new Ask.Open(new Place(stepId, 0, 0)));
        }
        if (Keys.back(key)) {
            return Turn.to(this, new Ask.Open(Place.MAP));
        }
        int moved = Scroll.clamp(
                scroll + Keys.scroll(key, room.rows()), lines(room.columns()).size(), room.rows());
        return Turn.to(new DebriefScreen(stepId, heading, status, again, text, moved));
    }

    private List<Line> lines(int columns) {
        return Markup.lines(text, Math.min(columns - 2, ReadScreen.TEXT_COLUMNS));
    }

    @Override
    public void draw(Canvas canvas) {
        List<Line> lines = lines(canvas.columns());
        int from = Scroll.clamp(scroll, lines.size(), canvas.rows());
        Line.drawAll(canvas, lines, from);
        Scroll.draw(canvas, from, lines.size());
    }
}
