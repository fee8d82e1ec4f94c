package lockstep.tui.screen;

import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.tui.draw.KeyHint;

/** One screen. Immutable; every method is pure. Title, key bar and notes are drawn around it. */
public interface Screen {
    /** Returns what stands in the title line after the name of the game. */
    String title();

    /** Returns what stands at the right end of the title line. */
    default String status() {
        return "";
    }

    /** Returns the keys that do something now, the most needed first. */
    List<KeyHint> keys();

    /** Returns the keys that do something now on a canvas of so many columns. */
    default List<KeyHint> keys(int columns) {
        return keys();
    }

    /**
     * Answers a key.
     *
     * @param room the size of the canvas it was last drawn on
     */
    Turn key(Key key, Room room);

    /** Answers news. */
    default Turn hear(News news) {
        return Turn.to(this);
    }

    /** Returns a screen that is opened in place of this one, with what it keeps of this one. */
    default Screen followedBy(Screen opened) {
        return opened;
    }

    /** Draws itself on the middle part of the screen. */
    void draw(Canvas canvas);

    /** Whether something goes on that should be looked at again and again. */
    default boolean watching() {
        return false;
    }

    /** Whether plain characters are written here and mean nothing else. */
    default boolean typing() {
        return false;
    }

    /**
     * The room a screen has.
     *
     * @param columns at least 1
     * @param rows at least 1
     */
    record Room(int columns, int rows) {
        /** Whether two panes fit beside each other. */
        boolean wide() {
            return columns >= 56;
        }
    }
}
