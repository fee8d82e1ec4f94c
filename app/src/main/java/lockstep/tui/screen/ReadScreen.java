package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.session.Place;
import lockstep.session.ReadView;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Markup;
import lockstep.tui.draw.Scroll;

/**
 * A reading step.
 *
 * @param view its pages
 * @param page which is open, from 0
 * @param scroll the first line shown, from 0
 */
public record ReadScreen(ReadView view, int page, int scroll) implements Screen {
    static final int TEXT_COLUMNS = 76;

    @Override
    public String title() {
        return view.title();
    }

    @Override
    public String status() {
        return view.pages().size() < 2
                ? ""
                : "page " + (page + 1) + " of " + view.pages().size();
    }

    @Override
    public List<KeyHint> keys() {
        List<KeyHint> keys = new ArrayList<>();
        keys.add(new KeyHint("Enter/n", page + 1 < view.pages().size() ? "next page" : "go on"));
        if (page > 0) {
            keys.add(new KeyHint("←/a", "page before"));
        }
        keys.add(new KeyHint("↑↓/k j", "scroll"));
        keys.add(new KeyHint("b", "map"));
        keys.add(new KeyHint("i", "help"));
        keys.add(new KeyHint("q", "leave"));
        return keys;
    }

    @Override
    public Turn key(Key key, Room room) {
        List<Line> lines = lines(room.columns());
        boolean last = page + 1 >= view.pages().size();
        if (Keys.mark(key) && scroll + room.rows() < lines.size()) {
            return at(page, Scroll.clamp(scroll + room.rows() - 2, lines.size(), room.rows()));
        }
        if (Keys.go(key) || Keys.more(key) || Keys.mark(key)) {
            return last ? Turn.to(this, new Ask.ReadToTheEnd(view.id()), new Ask.OpenNext(view.id())) : at(page + 1, 0);
        }
        if (Keys.less(key) && page > 0) {
            return at(page - 1, 0);
        }
        if (Keys.back(key)) {
            return Turn.to(this, new Ask.Open(Place.MAP));
        }
        int moved = Scroll.clamp(scroll + Keys.scroll(key, room.rows()), lines.size(), room.rows());
        return moved == scroll ? Turn.to(this) : at(page, moved);
    }

    private Turn at(int newPage, int newScroll) {
        return Turn.to(
                new ReadScreen(view, newPage, newScroll), new Ask.Keep(new Place(view.id(), newPage, newScroll)));
    }

    private List<Line> lines(int columns) {
        String text = view.pages().isEmpty()
                ? ""
                : view.pages().get(Math.min(page, view.pages().size() - 1));
        return Markup.lines(text, Math.min(columns - 2, TEXT_COLUMNS));
    }

    @Override
    public void draw(Canvas canvas) {
        List<Line> lines = lines(canvas.columns());
        int from = Scroll.clamp(scroll, lines.size(), canvas.rows());
        Line.drawAll(canvas, lines, from);
        Scroll.draw(canvas, from, lines.size());
    }
}
