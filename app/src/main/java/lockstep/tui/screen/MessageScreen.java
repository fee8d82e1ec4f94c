package lockstep.tui.screen;

import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.term.Style;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Wrap;

/**
 * Something that keeps the game from going on.
 *
 * @param text what happened and what to do
 */
public record MessageScreen(String text) implements Screen {
    @Override
    public String title() {
        return "Cannot go on";
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("q", "leave"));
    }

    @Override
    public Turn key(Key key, Room room) {
        return Turn.to(this);
    }

    @Override
    public void draw(Canvas canvas) {
        Line.drawAll(canvas.region(0, 1, Math.min(canvas.columns(), 72), canvas.rows()), lines(canvas), 0);
    }

    private List<Line> lines(Canvas canvas) {
        return text.lines()
                .flatMap(line -> Wrap.text(line, Math.min(canvas.columns(), 72), Style.NORMAL).stream())
                .toList();
    }
}
