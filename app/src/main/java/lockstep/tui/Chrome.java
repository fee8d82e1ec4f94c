package lockstep.tui;

import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Frame;
import lockstep.term.Size;
import lockstep.term.Style;
import lockstep.term.TextWidth;
import lockstep.tui.draw.KeyBar;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Wrap;
import lockstep.tui.screen.Screen;

/** What is around every screen: the title line, a rule, a quiet note, the keys. */
final class Chrome {
    static final int LEAST_COLUMNS = 40;
    static final int LEAST_ROWS = 10;
    private static final int TOP_ROWS = 3;
    private static final int MOST_NOTE_ROWS = 4;

    private Chrome() {}

    static Frame draw(GameModel model, Size size) {
        Canvas canvas = new Canvas(size);
        if (size.columns() < LEAST_COLUMNS || size.rows() < LEAST_ROWS) {
            String words = "Lockstep needs a window of " + LEAST_COLUMNS + "x" + LEAST_ROWS;
            Line.drawAll(canvas, Wrap.text(words, size.columns(), Style.NORMAL), 0);
            return canvas.frame();
        }
        Screen screen = model.screen();
        title(canvas.region(0, 0, size.columns(), 1), screen);
        canvas.fill(0, 1, size.columns(), "─", Style.DIM);
        List<Line> note = note(model, size);
        content(canvas, size, screen, note.size());
        List<KeyHint> keys = screen.keys(columns(size));
        int keyRows = KeyBar.rows(keys, size.columns());
        KeyBar.draw(canvas.region(0, size.rows() - keyRows, size.columns(), keyRows), keys);
        int row = size.rows() - keyRows - note.size();
        Line.drawAll(canvas.region(margin(size), row, size.columns() - margin(size), note.size()), note, 0);
        return canvas.frame();
    }

    private static void title(Canvas canvas, Screen screen) {
        String status = screen.status();
        int statusAt = canvas.columns() - TextWidth.of(status) - 1;
        int at = canvas.put(1, 0, "Lockstep", Style.ACCENT);
        if (!screen.title().isEmpty()) {
            at = canvas.put(at, 0, "  ", Style.DIM);
            canvas.put(at, 0, TextWidth.clip(screen.title(), Math.max(0, statusAt - at - 2)), Style.STRONG);
        }
        canvas.put(statusAt, 0, status, Style.WARN);
    }

    /** A note takes the empty row above the keys first, where there is one, and then the last rows of the content. */
    private static void content(Canvas canvas, Size size, Screen screen, int noteRows) {
        int rows = rows(size, screen) - Math.max(0, noteRows - gap(size));
        screen.draw(canvas.region(margin(size), top(size), columns(size), Math.max(1, rows)));
    }

    /** Returns the room the model's screen has. */
    static Screen.Room room(GameModel model) {
        Size size = model.size();
        return new Screen.Room(Math.max(1, columns(size)), Math.max(1, rows(size, model.screen())));
    }

    private static List<Line> note(GameModel model, Size size) {
        if (model.note().isEmpty()) {
            return List.of();
        }
        List<Line> lines = Wrap.text(model.note(), size.columns() - 2 * margin(size), Style.WARN);
        return lines.subList(0, Math.min(lines.size(), Math.min(MOST_NOTE_ROWS, size.rows() / 3 + 1)));
    }

    private static int top(Size size) {
        return size.rows() > 14 ? TOP_ROWS : TOP_ROWS - 1;
    }

    private static int rows(Size size, Screen screen) {
        return size.rows() - top(size) - gap(size) - KeyBar.rows(screen.keys(columns(size)), size.columns());
    }

    private static int gap(Size size) {
        return size.rows() > 14 ? 1 : 0;
    }

    /** Returns how many columns a screen has between the margins. */
    private static int columns(Size size) {
        return size.columns() - 2 * margin(size);
    }

    private static int margin(Size size) {
        return size.columns() >= 60 ? 2 : 1;
    }
}
