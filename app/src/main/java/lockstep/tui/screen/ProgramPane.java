package lockstep.tui.screen;

import java.util.List;
import lockstep.session.ProgramFault;
import lockstep.session.ProgramLine;
import lockstep.term.Canvas;
import lockstep.term.Style;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.PythonText;
import lockstep.tui.draw.Scroll;

/** Draws a program: line numbers, marks, what a knob filled, and the line the cursor is on. */
final class ProgramPane {
    /** Columns before the text. */
    static final int GUTTER = 6;

    private ProgramPane() {}

    /**
     * Draws as much as fits.
     *
     * @param from the first line shown, from 0
     * @param cursor the index of the line the cursor is on, or -1
     */
    static void draw(Canvas canvas, List<ProgramLine> program, int from, int cursor) {
        draw(canvas, program, from, cursor, 0);
    }

    /** @param shift columns of the text that are left of what is shown */
    static void draw(Canvas canvas, List<ProgramLine> program, int from, int cursor, int shift) {
        List<Line> coloured =
                PythonText.lines(program.stream().map(ProgramLine::text).toList());
        int first = Scroll.clamp(from, program.size(), canvas.rows());
        Canvas text = canvas.region(GUTTER, 0, canvas.columns() - GUTTER, canvas.rows());
        for (int row = 0; row < canvas.rows() && first + row < program.size(); row++) {
            ProgramLine line = program.get(first + row);
            boolean here = first + row == cursor;
            canvas.put(0, row, here ? "▸" : " ", Style.ACCENT);
            canvas.put(1, row, line.marked() ? "█" : line.mark() > 0 ? "░" : line.written() ? "│" : " ", Style.MARK);
            canvas.put(2, row, ProgramText.number(line.number()) + " ", here ? Style.STRONG : Style.DIM);
            int end = GUTTER + coloured.get(first + row).draw(text, -shift, row);
            if (end > canvas.columns() - 1) {
                canvas.put(canvas.columns() - 2, row, "… ", Style.DIM);
            }
            if (here) {
                canvas.restyle(GUTTER, row, Math.max(1, end - GUTTER), Style.SELECTION);
            } else if (line.filled()) {
                underfill(canvas, line, row);
            }
        }
        Scroll.draw(canvas, first, program.size());
    }

    /** Shows that a knob made this line: a mark behind the number, and the text in the colour of holes. */
    private static void underfill(Canvas canvas, ProgramLine line, int row) {
        int indent = line.text().length() - line.text().stripLeading().length();
        canvas.restyle(GUTTER + indent, row, line.text().strip().length(), Style.HOLE);
    }

    /** Shows where the program stops being one. */
    static void fault(Canvas canvas, ProgramFault fault, int first, int shift) {
        int row = fault.line() - 1 - first;
        canvas.put(0, row, "!", Style.BAD);
        canvas.restyle(GUTTER + Math.max(0, fault.column() - 1 - shift), row, 1, Style.BAD);
        canvas.restyle(2, row, GUTTER - 3, Style.BAD);
    }

    /**
     * Returns the first line to show so that the function a line stands in keeps its place from line to line. Where it does
     * not fit, and for a line in none, the line stands in the upper half.
     *
     * @param line its index, from 0
     */
    static int ofFunction(int line, int rows, List<ProgramLine> program) {
        int start = functionOf(line, program);
        if (start < 0) {
            return around(line, rows, program.size());
        }
        int end = line + 1;
        for (int i = start + 1;
                i < program.size() && (isBlank(program, i) || indent(program, i) > indent(program, start));
                i++) {
            end = isBlank(program, i) ? end : Math.max(end, i + 1);
        }
        int from = Math.max(start, Math.min(line - rows / 3, end - rows));
        return Scroll.clamp(from, program.size(), rows);
    }

    /** Returns the index of the line that begins the function around a line, or -1. */
    private static int functionOf(int line, List<ProgramLine> program) {
        if (line < 0 || line >= program.size()) {
            return -1;
        }
        int outside = indent(program, line);
        for (int i = line - 1; i >= 0; i--) {
            if (!isBlank(program, i) && indent(program, i) < outside) {
                outside = indent(program, i);
                if (program.get(i).text().strip().matches("(async +)?def .*")) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isBlank(List<ProgramLine> program, int line) {
        return program.get(line).text().isBlank();
    }

    private static int indent(List<ProgramLine> program, int line) {
        String text = program.get(line).text();
        return text.length() - text.stripLeading().length();
    }

    /** Returns the first line to show so that a line stands in the upper half; the beginning where all fits. */
    static int around(int line, int rows, int size) {
        return Scroll.clamp(line < 0 ? 0 : line - rows / 3, size, rows);
    }
}
