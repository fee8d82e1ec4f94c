package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.term.Style;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Markup;

/**
 * The hints shown so far, over the challenge they help with.
 *
 * @param back what to come back to
 * @param stepId the step's id
 * @param hints the hints, the newest last
 * @param of how many there are
 */
public record HintScreen(Screen back, String stepId, List<String> hints, int of, int price) implements Screen {
    public HintScreen {
        hints = List.copyOf(hints);
    }

    static HintScreen of(Screen back, News.Hinted hinted) {
        return new HintScreen(back, hinted.stepId(), hinted.hints(), hinted.of(), hinted.price());
    }

    @Override
    public String title() {
        return back.title();
    }

    @Override
    public String status() {
        return "hint " + hints.size() + " of " + of;
    }

    @Override
    public List<KeyHint> keys() {
        List<KeyHint> keys = new ArrayList<>();
        keys.add(new KeyHint("Enter/b", "back to it"));
        if (hints.size() < of) {
            keys.add(new KeyHint("h", hints.isEmpty() ? "open the first" : "one more"));
        }
        keys.add(new KeyHint("q", "leave"));
        return keys;
    }

    @Override
    public Turn key(Key key, Room room) {
        if (key.is('h') && hints.size() < of) {
            return Turn.to(this, new Ask.Hints(stepId, true));
        }
        return Keys.go(key) || Keys.back(key) ? Turn.to(back) : Turn.to(this);
    }

    @Override
    public Turn hear(News news) {
        if (news instanceof News.Hinted hinted && hinted.stepId().equals(stepId)) {
            return Turn.to(HintScreen.of(back, hinted));
        }
        return Turn.to(this);
    }

    private String more() {
        if (of == 0) {
            return "There are no hints here.";
        }
        if (hints.size() == of) {
            return "";
        }
        if (price == 0) {
            return "It is solved: hints are free.";
        }
        return (hints.isEmpty() ? "The first hint" : "One more") + " takes " + price
                + " points off, once you have solved it. Hints opened after that are free.";
    }

    @Override
    public void draw(Canvas canvas) {
        int width = Math.min(canvas.columns() - 2, ReadScreen.TEXT_COLUMNS);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < hints.size(); i++) {
            lines.add(Line.of("Hint " + (i + 1), Style.ACCENT));
            lines.addAll(Markup.lines(hints.get(i), width));
            lines.add(Line.EMPTY);
        }
        lines.addAll(Markup.lines(more(), width));
        Line.drawAll(canvas, lines, Math.max(0, lines.size() - canvas.rows()));
    }
}
