package lockstep.term;

/**
 * The size of a terminal or a frame.
 *
 * @param columns 1 to {@value #MAX}
 * @param rows 1 to {@value #MAX}
 */
public record Size(int columns, int rows) {
    /** The largest number of columns or rows that is believed. */
    public static final int MAX = 1000;

    /** The size the screens are designed for, and the size of a terminal that does not tell. */
    public static final Size DESIGN = new Size(80, 24);

    public Size {
        if (columns < 1 || columns > MAX || rows < 1 || rows > MAX) {
            throw new IllegalArgumentException("size " + columns + "x" + rows + " is outside 1x1 to 1000x1000");
        }
    }

    /** Returns the size nearest to what a client says; zero or less means that it does not tell. */
    public static Size clamped(int columns, int rows) {
        return new Size(
                columns <= 0 ? DESIGN.columns : Math.min(columns, MAX), rows <= 0 ? DESIGN.rows : Math.min(rows, MAX));
    }
}
