package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.session.ProgramLine;
import lockstep.term.Style;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.PythonText;
import lockstep.tui.draw.Span;

/** A program as lines with numbers, to be read only. */
final class ProgramText {
    private ProgramText() {}

    /** Returns a line number, three columns wide at least. */
    static String number(int number) {
        String digits = String.valueOf(number);
        return " ".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    static List<Line> lines(List<ProgramLine> program) {
        List<Line> coloured =
                PythonText.lines(program.stream().map(ProgramLine::text).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < program.size(); i++) {
            List<Span> spans = new ArrayList<>();
            spans.add(new Span(number(program.get(i).number()) + "  ", Style.DIM));
            spans.addAll(coloured.get(i).spans());
            lines.add(new Line(spans));
        }
        return lines;
    }
}
