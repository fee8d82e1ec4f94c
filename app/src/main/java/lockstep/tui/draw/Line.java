package lockstep.tui.draw;

import java.util.ArrayList;
import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Frame;
import lockstep.term.Style;

/**
 * One line of styled text.
 *
 * @param spans from left to right
 */
public record Line(List<Span> spans) {
    /** A line without text. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    /** Makes a line of one style. */
    public static Line of(String text, Style style) {
        return new Line(List.of(new Span(text, style)));
    }

    /** Takes the lines of a frame. */
    public static List<Line> of(Frame frame) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < frame.size().rows(); row++) {
            List<Span> spans = new ArrayList<>();
            for (int column = 0; column < frame.size().columns(); column++) {
                Span cell = new Span(frame.cell(column, row), frame.style(column, row));
                int last = spans.size() - 1;
                if (last >= 0 && spans.get(last).style() == cell.style()) {
                    spans.set(last, new Span(spans.get(last).text() + cell.text(), cell.style()));
                } else {
                    spans.add(cell);
                }
            }
            lines.add(new Line(spans));
        }
        return lines;
    }

    /** Returns this line with more text at its end. */
    public Line with(String text, Style style) {
        List<Span> more = new ArrayList<>(spans);
        more.add(new Span(text, style));
        return new Line(more);
    }

    /** Returns the columns it takes. */
    public int width() {
        return spans.stream().mapToInt(Span::width).sum();
    }

    /** Returns its text without the styles. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /**
     * Draws it from a cell to the right.
     *
     * @return the column after it
     */
    public int draw(Canvas canvas, int column, int row) {
        int at = column;
        for (Span span : spans) {
            at = canvas.put(at, row, span.text(), span.style());
        }
        return at;
    }

    /** Draws lines below each other, from one of them on, as many as fit. */
    public static void drawAll(Canvas canvas, List<Line> lines, int from) {
        for (int row = 0; row < canvas.rows() && from + row < lines.size(); row++) {
            lines.get(from + row).draw(canvas, 0, row);
        }
    }
}
