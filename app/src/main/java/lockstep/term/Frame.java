package lockstep.term;

import java.util.ArrayList;
import java.util.List;

/** A screenful of styled cells. Immutable. A wide character is followed by an empty cell. */
public final class Frame {
    private final Size size;
    private final String[] cells;
    private final Style[] styles;

    Frame(Size size, String[] cells, Style[] styles) {
        this.size = size;
        this.cells = cells.clone();
        this.styles = styles.clone();
    }

    /** Returns how large it is. */
    public Size size() {
        return size;
    }

    /** Returns the character of a cell; empty behind a wide one. */
    public String cell(int column, int row) {
        return cells[row * size.columns() + column];
    }

    /** Returns the style of a cell. */
    public Style style(int column, int row) {
        return styles[row * size.columns() + column];
    }

    /** Returns the rows as text, without trailing spaces. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < size.rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < size.columns(); column++) {
                line.append(cell(column, row));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Returns the whole text, a line a row, without trailing spaces and trailing empty lines. */
    public String text() {
        return String.join("\n", lines()).stripTrailing();
    }
}
