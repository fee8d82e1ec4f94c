package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.session.ChallengeView;
import lockstep.session.KnobView;
import lockstep.term.Canvas;
import lockstep.term.Style;
import lockstep.term.TextWidth;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Markup;
import lockstep.tui.draw.Stars;
import lockstep.tui.draw.Wrap;

/** Draws a challenge: side by side where there is room, as three panes otherwise. */
final class ChallengeDrawing {
    private static final String[] TABS = {"Task", "Program", "Knobs"};

    private ChallengeDrawing() {}

    static void draw(Canvas canvas, ChallengeScreen screen) {
        if (new Screen.Room(canvas.columns(), canvas.rows()).wide()) {
            wide(canvas, screen);
        } else {
            narrow(canvas, screen);
        }
    }

    private static void wide(Canvas canvas, ChallengeScreen screen) {
        List<Line> goal = goal(screen.view(), canvas.columns());
        Line.drawAll(canvas, goal, 0);
        int top = goal.size() + 1;
        int right = Math.max(24, Math.min(34, canvas.columns() / 3));
        int left = canvas.columns() - right - 2;
        Canvas program = canvas.region(0, top, left, canvas.rows() - top);
        program(program, screen);
        Line.drawAll(canvas.region(left + 2, top, right, canvas.rows() - top), knobs(screen, right), 0);
    }

    private static void narrow(Canvas canvas, ChallengeScreen screen) {
        int at = 0;
        for (int i = 0; i < TABS.length; i++) {
            Style style = i == screen.tab() ? Style.SELECTION : Style.DIM;
            at = canvas.put(at, 0, " " + TABS[i] + " ", style) + 1;
        }
        Canvas pane = canvas.region(0, 2, canvas.columns(), canvas.rows() - 2);
        if (screen.tab() == 0) {
            List<Line> lines = new ArrayList<>(goal(screen.view(), pane.columns()));
            lines.add(Line.EMPTY);
            lines.addAll(stars(screen.view(), pane.columns()));
            Line.drawAll(pane, lines, 0);
        } else if (screen.tab() == 1) {
            program(pane, screen);
        } else {
            Line.drawAll(pane, knobs(screen, pane.columns()), 0);
        }
    }

    private static void program(Canvas canvas, ChallengeScreen screen) {
        int cursor = screen.cursorLine();
        int from = ProgramPane.follow(
                screen.scroll(), cursor, canvas.rows(), screen.program().size());
        ProgramPane.draw(canvas, screen.program(), from, cursor);
    }

    private static List<Line> goal(ChallengeView view, int columns) {
        int width = Math.min(columns - 1, ReadScreen.TEXT_COLUMNS + 4);
        List<Line> lines = new ArrayList<>(Wrap.spans(Markup.inline(view.objective(), Style.STRONG), width, "", ""));
        lines.addAll(Wrap.text(view.conditions(), width, Style.DIM));
        return lines;
    }

    private static List<Line> knobs(ChallengeScreen screen, int columns) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (KnobView knob : screen.dials()) {
            boolean here = number++ == screen.cursor();
            lines.add(Line.of(here ? "▸ " : "  ", Style.ACCENT)
                    .with(TextWidth.clip(knob.label(), columns - 2), here ? Style.STRONG : Style.NORMAL));
            if (knob.kind() == KnobView.Kind.CHOICE) {
                lines.addAll(options(knob, here, columns));
            } else {
                lines.add(Line.of("    ◂ ", Style.DIM)
                        .with(knob.value(), here ? Style.SELECTION : Style.HOLE)
                        .with(" ▸", Style.DIM)
                        .with("  " + knob.least() + " to " + knob.most(), Style.DIM));
            }
        }
        for (KnobView knob : screen.view().knobs()) {
            if (knob.kind() == KnobView.Kind.LINES) {
                boolean here = screen.cursorLine() >= 0;
                lines.add(Line.of(here ? "▸ " : "  ", Style.ACCENT)
                        .with(TextWidth.clip(knob.label(), columns - 2), here ? Style.STRONG : Style.NORMAL));
                lines.add(Line.of("    ", Style.NORMAL)
                        .with(knob.value().isEmpty() ? "no line marked" : "lines " + knob.value(), Style.HOLE));
            }
        }
        lines.add(Line.EMPTY);
        lines.addAll(stars(screen.view(), columns));
        return lines;
    }

    /** All options on one line if they fit, else a line each. */
    private static List<Line> options(KnobView knob, boolean here, int columns) {
        Line row = Line.of("   ", Style.NORMAL);
        for (String option : knob.options()) {
            row = row.with(" ", Style.NORMAL).with(option, optionStyle(knob, option, here));
        }
        if (row.width() <= columns) {
            return List.of(row);
        }
        List<Line> lines = new ArrayList<>();
        for (String option : knob.options()) {
            boolean chosen = option.equals(knob.value());
            lines.add(Line.of(chosen ? "  ● " : "  ○ ", Style.DIM)
                    .with(TextWidth.clip(option, columns - 4), optionStyle(knob, option, here)));
        }
        return lines;
    }

    private static Style optionStyle(KnobView knob, String option, boolean here) {
        if (!option.equals(knob.value())) {
            return Style.DIM;
        }
        return here ? Style.SELECTION : Style.HOLE;
    }

    private static List<Line> stars(ChallengeView view, int columns) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < view.stars().size(); i++) {
            String sign = Stars.of(i + 1) + " ";
            List<Line> words = Wrap.text(view.stars().get(i), columns - 4, i < view.best() ? Style.NORMAL : Style.DIM);
            for (int row = 0; row < words.size(); row++) {
                Line line = Line.of(row == 0 ? sign : "    ", Style.WARN);
                lines.add(line.with(
                        words.get(row).text(),
                        words.get(row).spans().isEmpty()
                                ? Style.DIM
                                : words.get(row).spans().get(0).style()));
            }
        }
        return lines;
    }
}
