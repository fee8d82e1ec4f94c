package lockstep.tui.draw;

import java.util.ArrayList;
import java.util.List;
import lockstep.term.Style;
import lockstep.term.TextWidth;

/** Breaks styled text into lines: at spaces, beside wide characters, and inside a word only when it fits no line. */
public final class Wrap {
    private final int width;
    private final String hanging;
    private final List<Line> lines = new ArrayList<>();
    private final List<Span> current = new ArrayList<>();
    private int used;
    private boolean lineHasText;

    private Wrap(int width, String first, String hanging) {
        this.width = Math.max(1, width);
        this.hanging = hanging;
        indent(first);
    }

    /**
     * Wraps styled text.
     *
     * @param spans the text
     * @param width columns, at least 1
     * @param first what stands before the first line
     * @param hanging what stands before the others
     */
    public static List<Line> spans(List<Span> spans, int width, String first, String hanging) {
        Wrap wrap = new Wrap(width, first, hanging);
        List<Span> word = new ArrayList<>();
        boolean spaceBefore = false;
        for (Span span : spans) {
            for (String cell : TextWidth.cells(span.text())) {
                boolean space = cell.equals(" ");
                boolean wide = TextWidth.ofCell(cell) == 2;
                if (space || wide) {
                    wrap.word(word, spaceBefore);
                    word.clear();
                    spaceBefore = space;
                }
                if (!space) {
                    word.add(new Span(cell, span.style()));
                }
            }
        }
        wrap.word(word, spaceBefore);
        return wrap.finish();
    }

    /** Wraps text of one style. */
    public static List<Line> text(String text, int width, Style style) {
        return spans(List.of(new Span(text, style)), width, "", "");
    }

    /** Returns as much of a text as fits, and shows that there is more. */
    public static String cut(String text, int columns) {
        return TextWidth.of(text) <= columns ? text : TextWidth.clip(text, Math.max(0, columns - 1)) + "…";
    }

    private void indent(String text) {
        if (!text.isEmpty()) {
            current.add(new Span(text, Style.NORMAL));
        }
        used = TextWidth.of(text);
        lineHasText = false;
    }

    private void word(List<Span> cells, boolean spaceBefore) {
        if (cells.isEmpty()) {
            return;
        }
        int wordWidth = cells.stream().mapToInt(Span::width).sum();
        int gap = spaceBefore && lineHasText ? 1 : 0;
        if (lineHasText && used + gap + wordWidth > width) {
            nextLine();
            gap = 0;
        }
        if (gap == 1) {
            add(new Span(" ", sameStyle(cells.get(0))));
        }
        for (Span cell : cells) {
            if (lineHasText && used + cell.width() > width) {
                nextLine();
            }
            add(cell);
        }
    }

    /** Returns the style of a gap: that of the word after it if the word before has the same, else plain. */
    private Style sameStyle(Span next) {
        Style before = current.isEmpty()
                ? Style.NORMAL
                : current.get(current.size() - 1).style();
        return before == next.style() ? before : Style.NORMAL;
    }

    private void add(Span cell) {
        int last = current.size() - 1;
        if (last >= 0 && lineHasText && current.get(last).style() == cell.style()) {
            current.set(last, new Span(current.get(last).text() + cell.text(), cell.style()));
        } else {
            current.add(cell);
        }
        used += cell.width();
        lineHasText = true;
    }

    private void nextLine() {
        lines.add(new Line(current));
        current.clear();
        indent(hanging);
    }

    private List<Line> finish() {
        if (lineHasText || lines.isEmpty()) {
            lines.add(new Line(current));
        }
        return lines;
    }
}
