package lockstep.term;

import java.util.Arrays;

/**
 * Cells to draw on; a region draws on part of another canvas in its own coordinates. Everything outside is clipped, so
 * a drawing never fails for lack of room. Confined to one thread.
 */
public final class Canvas {
    private final Size whole;
    private final String[] cells;
    private final Style[] styles;
    private final int left;
    private final int top;
    private final int columns;
    private final int rows;

    /** Makes an empty canvas. */
    public Canvas(Size size) {
        this(
                size,
                new String[size.columns() * size.rows()],
                new Style[size.columns() * size.rows()],
                0,
                0,
                size.columns(),
                size.rows());
        Arrays.fill(cells, " ");
        Arrays.fill(styles, Style.NORMAL);
    }

    private Canvas(Size whole, String[] cells, Style[] styles, int left, int top, int columns, int rows) {
        this.whole = whole;
        this.cells = cells;
        this.styles = styles;
        this.left = left;
        this.top = top;
        this.columns = columns;
        this.rows = rows;
    }

    /** Returns the columns of this region; 0 when nothing of it is visible. */
    public int columns() {
        return columns;
    }

    /** Returns the rows of this region; 0 when nothing of it is visible. */
    public int rows() {
        return rows;
    }

    /** Returns the part of this canvas that a rectangle covers, cut at the border. */
    public Canvas region(int column, int row, int width, int height) {
        int fromColumn = Math.max(0, Math.min(column, columns));
        int fromRow = Math.max(0, Math.min(row, rows));
        return new Canvas(
                whole,
                cells,
                styles,
                left + fromColumn,
                top + fromRow,
                Math.max(0, Math.min(column + width, columns) - fromColumn),
                Math.max(0, Math.min(row + height, rows) - fromRow));
    }

    /**
     * Writes text from a cell to the right.
     *
     * @return the column after the text, as if nothing had been clipped
     */
    public int put(int column, int row, String text, Style style) {
        int at = column;
        for (String cell : TextWidth.cells(text)) {
            int width = TextWidth.ofCell(cell);
            if (width == 1) {
                set(at, row, cell, style);
            } else if (at >= 0 && at + 1 < columns) {
                set(at, row, cell, style);
                set(at + 1, row, "", style);
            } else {
                set(at, row, " ", style);
            }
            at += width;
        }
        return at;
    }

    /** Fills part of a row with one narrow character. */
    public void fill(int column, int row, int width, String cell, Style style) {
        for (int at = column; at < column + width; at++) {
            set(at, row, cell, style);
        }
    }

    /** Changes the style of part of a row and leaves its text. */
    public void restyle(int column, int row, int width, Style style) {
        for (int at = Math.max(0, column); at < Math.min(columns, column + width); at++) {
            if (row >= 0 && row < rows) {
                styles[index(at, row)] = style;
            }
        }
    }

    private void set(int column, int row, String cell, Style style) {
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            cells[index(column, row)] = cell;
            styles[index(column, row)] = style;
        }
    }

    private int index(int column, int row) {
        return (top + row) * whole.columns() + left + column;
    }

    /** Returns what has been drawn on the whole canvas so far. */
    public Frame frame() {
        return new Frame(whole, cells, styles);
    }
}
