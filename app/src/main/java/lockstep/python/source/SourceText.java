package lockstep.python.source;

import java.util.Arrays;

/** A Python source file: its name, its text, and where its lines begin. Immutable but for what compiling it doubts. */
public final class SourceText {
    private final String fileName;
    private final String text;
    private final int[] lineStarts;
    private final Doubts doubts = new Doubts(this);

    /**
     * @param fileName as shown in errors and tracebacks
     * @param text the text; {@code \r\n} and {@code \r} count as one line end each
     */
    public SourceText(String fileName, String text) {
        this.fileName = fileName;
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < this.text.length(); i++) {
            if (this.text.charAt(i) == '\n') {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    public String fileName() {
        return fileName;
    }

    /** What was met so far that is allowed and hardly meant. */
    public Doubts doubts() {
        return doubts;
    }

    /** The whole text, with {@code \n} line ends. */
    public String text() {
        return text;
    }

    /** How many lines there are, at least 1. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Returns the line that holds an offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the column of an offset in code points, from 0. */
    public int column(int offset) {
        int bounded = Math.min(offset, text.length());
        return text.codePointCount(lineStarts[line(bounded) - 1], bounded);
    }

    /** Returns a line without its line end; empty when there is no such line. */
    public String lineText(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        return text.substring(start, end);
    }

    /** Returns the text of a span. */
    public String text(Span span) {
        return text.substring(span.start(), Math.min(span.end(), text.length()));
    }
}
