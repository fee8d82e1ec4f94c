package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.session.KnobView;
import lockstep.session.ProgramLine;
import lockstep.term.Style;
import lockstep.term.TextWidth;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Wrap;

/** The knobs of a challenge as lines: one each where they stand above the program, more in a pane of their own. */
final class KnobLines {
    private final ChallengeScreen screen;
    private final int columns;

    KnobLines(ChallengeScreen screen, int columns) {
        this.screen = screen;
        this.columns = columns;
    }

    /** A line each: the label and how it stands. */
    List<Line> strip() {
        int labels = screen.view().knobs().stream()
                .mapToInt(knob -> TextWidth.of(knob.label()))
                .max()
                .orElse(0);
        labels = Math.min(labels, columns / 2);
        List<Line> lines = new ArrayList<>();
        for (KnobView knob : screen.view().knobs()) {
            boolean here = isHere(knob);
            Line line = head(knob, here, labels);
            line = line.with(" ".repeat(Math.max(0, labels - TextWidth.of(knob.label()))) + "  ", Style.NORMAL);
            lines.add(value(line, knob, here));
        }
        return lines;
    }

    /** The label, and below it all that could be chosen. */
    List<Line> pane() {
        List<Line> lines = new ArrayList<>();
        for (KnobView knob : screen.view().knobs()) {
            boolean here = isHere(knob);
            lines.add(head(knob, here, columns - 2));
            if (knob.kind() == KnobView.Kind.CHOICE) {
                lines.addAll(options(knob, here));
            } else {
                lines.add(value(Line.of("  ", Style.NORMAL), knob, here));
            }
        }
        return lines;
    }

    private boolean isHere(KnobView knob) {
        return knob.kind() == KnobView.Kind.LINES ? screen.cursorLine() >= 0 : knob.equals(screen.cursorDial());
    }

    private static Line head(KnobView knob, boolean here, int columns) {
        return Line.of(here ? "▸ " : "  ", Style.ACCENT)
                .with(Wrap.cut(knob.label(), columns), here ? Style.STRONG : Style.NORMAL);
    }

    private Line value(Line before, KnobView knob, boolean here) {
        Style chosen = here ? Style.SELECTION : Style.HOLE;
        return switch (knob.kind()) {
            case CHOICE -> {
                int at = knob.options().indexOf(knob.value());
                String label = at < 0 ? knob.value() : knob.labels().get(at);
                String count = "  " + (at + 1) + " of " + knob.options().size();
                int room = columns - before.width() - TextWidth.of(count) - 4;
                yield before.with("◂ ", Style.DIM)
                        .with(Wrap.cut(label, Math.max(4, room)), chosen)
                        .with(" ▸", Style.DIM)
                        .with(count, Style.DIM);
            }
            case NUMBER ->
                before.with("◂ ", Style.DIM)
                        .with(knob.value(), chosen)
                        .with(" ▸", Style.DIM)
                        .with("  " + knob.least() + " to " + knob.most(), Style.DIM);
            case LINES -> before.with("  ", Style.NORMAL).with(markedLines(), Style.MARK);
            case CODE -> before.with("  ", Style.NORMAL).with(writtenLines(knob), here ? Style.SELECTION : Style.MARK);
        };
    }

    /** Returns the marked lines by the numbers they have on screen. */
    private String markedLines() {
        List<Integer> marked = screen.view().program().stream()
                .filter(ProgramLine::marked)
                .map(ProgramLine::number)
                .toList();
        Optional<String> listed = marked.stream().map(String::valueOf).reduce((a, b) -> a + ", " + b);
        return listed.map(numbers -> (marked.size() == 1 ? "line " : "lines ") + numbers)
                .orElse("no line marked");
    }

    /** Returns which lines are the learner's, and whether they are as they were at first. */
    private static String writtenLines(KnobView knob) {
        KnobView.Code code = knob.code();
        if (code == null) {
            return "";
        }
        int last = code.line() + code.count() - 1;
        String lines = code.count() == 1 ? "line " + last : "lines " + code.line() + " to " + last;
        return lines + (knob.value().equals(code.start()) ? ", unchanged" : ", yours");
    }

    private List<Line> options(KnobView knob, boolean here) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < knob.options().size(); i++) {
            boolean chosen = knob.options().get(i).equals(knob.value());
            Style style = !chosen ? Style.DIM : here ? Style.SELECTION : Style.HOLE;
            List<Line> words = Wrap.text(knob.labels().get(i), columns - 4, style);
            for (int row = 0; row < words.size(); row++) {
                String sign = row > 0 ? "    " : chosen ? "  ● " : "  ○ ";
                lines.add(Line.of(sign, chosen ? Style.NORMAL : Style.DIM)
                        .with(words.get(row).text(), style));
            }
        }
        return lines;
    }
}
