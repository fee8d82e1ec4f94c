package lockstep.tui.screen;

import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.term.Style;
import lockstep.tui.draw.KeyHint;

/** The first frame, while the course is being read; keys pressed now count afterwards. */
public record LoadingScreen() implements Screen {
    @Override
    public String title() {
        return "";
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
        canvas.put(0, 1, "Learn concurrency by running it.", Style.NORMAL);
        canvas.put(0, 3, "Opening the course ...", Style.DIM);
    }
}
