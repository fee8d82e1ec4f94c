package lockstep.tui.draw;

import java.util.ArrayList;
import java.util.List;
import lockstep.term.Style;
import lockstep.term.TextWidth;

/**
 * Lays out prose with simple markup: paragraphs between empty lines, {@code #} headings, {@code -} and {@code 1.} lists,
 * fenced blocks ({@code ```python} is highlighted, others are shown as they are), {@code *emphasis*},
 * {@code **strong**} and {@code `code`}. Lines of a fenced block are never wrapped.
 */
public final class Markup {
    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String first = "";

    private Markup(int width) {
        this.width = width;
    }

    /** Returns the lines of a text at a width in columns. */
    public static List<Line> lines(String text, int width) {
        Markup markup = new Markup(width);
        List<String> fence = null;
        boolean python = false;
        for (String line : text.strip().split("\\R", -1)) {
            String trimmed = line.strip();
            if (trimmed.startsWith("```")) {
                if (fence == null) {
                    markup.endParagraph();
                    fence = new ArrayList<>();
                    python = trimmed.startsWith("```py");
                } else {
                    markup.fenced(fence, python);
                    fence = null;
                }
            } else if (fence != null) {
                fence.add(line);
            } else {
                markup.prose(trimmed);
            }
        }
        if (fence != null) {
            markup.fenced(fence, python);
        }
        markup.endParagraph();
        return markup.lines;
    }

    /** Returns the spans of one paragraph's text. */
    public static List<Span> inline(String text, Style plain) {
        List<Span> spans = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String mark = markAt(text, at);
            int end = mark.isEmpty() ? -1 : text.indexOf(mark, at + mark.length());
            if (end <= at + mark.length()) {
                run.append(text.charAt(at++));
                continue;
            }
            flush(spans, run, plain);
            Style style = mark.equals("`") ? Style.NUMBER : Style.STRONG;
            spans.add(new Span(text.substring(at + mark.length(), end), style));
            at = end + mark.length();
        }
        flush(spans, run, plain);
        return spans;
    }

    /** Returns the mark that opens at a place: only where a word may begin, so that {@code 2*3*4} stays. */
    private static String markAt(String text, int at) {
        if (text.charAt(at) == '`') {
            return "`";
        }
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (wordBefore || text.charAt(at) != '*') {
            return "";
        }
        String mark = text.startsWith("**", at) ? "**" : "*";
        int inside = at + mark.length();
        return inside < text.length() && text.charAt(inside) != ' ' && text.charAt(inside) != '*' ? mark : "";
    }

    private static void flush(List<Span> spans, StringBuilder run, Style style) {
        if (!run.isEmpty()) {
            spans.add(new Span(run.toString(), style));
            run.setLength(0);
        }
    }

    private void prose(String trimmed) {
        if (trimmed.isEmpty()) {
            endParagraph();
            gap();
        } else if (trimmed.startsWith("#")) {
            endParagraph();
            lines.addAll(Wrap.text(trimmed.replaceFirst("^#+ *", ""), width, Style.ACCENT));
        } else {
            String bullet = bullet(trimmed);
            if (!bullet.isEmpty()) {
                endParagraph();
                first = bullet.equals("- ") || bullet.equals("* ") ? "• " : bullet;
                paragraph.append(trimmed.substring(bullet.length()));
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(trimmed);
            }
        }
    }

    private static String bullet(String text) {
        if (text.startsWith("- ") || text.startsWith("* ")) {
            return text.substring(0, 2);
        }
        int digits = 0;
        while (digits < text.length() && digits < 2 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > 0 && text.startsWith(". ", digits) ? text.substring(0, digits + 2) : "";
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            lines.addAll(Wrap.spans(
                    inline(paragraph.toString(), Style.NORMAL), width, first, " ".repeat(TextWidth.of(first))));
            paragraph.setLength(0);
        }
        first = "";
    }

    private void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).spans().isEmpty()) {
            lines.add(Line.EMPTY);
        }
    }

    private void fenced(List<String> block, boolean python) {
        List<Line> shown = python ? PythonText.lines(block) : plain(block);
        for (Line line : shown) {
            List<Span> spans = new ArrayList<>();
            spans.add(new Span("  ", Style.NORMAL));
            spans.addAll(line.spans());
            lines.add(new Line(spans));
        }
    }

    private static List<Line> plain(List<String> block) {
        return block.stream().map(line -> Line.of(line, Style.DIM)).toList();
    }
}
