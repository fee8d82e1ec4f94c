package lockstep.tui.screen;

import java.util.List;
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
 * @param view the challenge
 * @param scroll the first line shown, from 0
 */
public record DebriefScreen(ChallengeView view, int scroll) implements Screen {
    @Override
    public String title() {
        return view.title() + " · debrief";
    }

    @Override
    public String status() {
        return Stars.of(view.best()) + " " + view.points();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter/n", "next step"),
                new KeyHint("↑↓/k j", "scroll"),
                new KeyHint("c", "challenge"),
                new KeyHint("b", "map"),
                new KeyHint("q", "leave"));
    }

    @Override
    public Turn key(Key key, Room room) {
        if (Keys.go(key)) {
            return Turn.to(this, new Ask.OpenNext(view.id()));
        }
        if (key.is('c')) {
            return Turn.to(this, new Ask.Open(new Place(view.id(), 0, 0)));
        }
        if (Keys.back(key)) {
            return Turn.to(this, new Ask.Open(Place.MAP));
        }
        int moved = Scroll.clamp(
                scroll + Keys.scroll(key, room.rows()), lines(room.columns()).size(), room.rows());
        return Turn.to(new DebriefScreen(view, moved));
    }

    private List<Line> lines(int columns) {
        return Markup.lines(view.debrief(), Math.min(columns - 2, ReadScreen.TEXT_COLUMNS));
    }

    @Override
    public void draw(Canvas canvas) {
        List<Line> lines = lines(canvas.columns());
        int from = Scroll.clamp(scroll, lines.size(), canvas.rows());
        Line.drawAll(canvas, lines, from);
        Scroll.draw(canvas, from, lines.size());
    }
}
