package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.session.ChallengeView;
import lockstep.session.ProgramFault;
import lockstep.session.ProgramLine;
import lockstep.term.Canvas;
import lockstep.term.Style;
import lockstep.term.TextWidth;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Markup;
import lockstep.tui.draw.Scroll;
import lockstep.tui.draw.Stars;
import lockstep.tui.draw.Wrap;

/**
 * Draws a challenge: knobs beside the program where its longest line leaves room for them, above it on a screen of
 * medium width, and as three panes on a narrow one.
 */
final class ChallengeDrawing {
    private static final String[] TABS = {"Task", "Program", "Knobs"};
    private static final int KNOBS_COLUMNS = 30;
    private static final int GAP = 2;

    private ChallengeDrawing() {}

    static void draw(Canvas canvas, ChallengeScreen screen) {
        Screen.Room room = new Screen.Room(canvas.columns(), canvas.rows());
        if (!room.wide()) {
            panes(canvas, screen);
        } else if (isBeside(screen, room)) {
            beside(canvas, screen);
        } else {
            stacked(canvas, screen);
        }
    }

    /** Returns how many rows of the program are visible. */
    static int programRows(ChallengeScreen screen, Screen.Room room) {
        int above = !room.wide()
                ? 2
                : isBeside(screen, room)
                        ? goal(screen.view(), room.columns()).size() + 1
                        : top(screen, room.columns()).size();
        return Math.max(1, room.rows() - above);
    }

    /** Returns the first line of the program that is shown: the same for all that can be changed where it fits. */
    static int firstLine(ChallengeScreen screen, int rows) {
        List<ProgramLine> program = screen.view().program();
        if (screen.scroll() != ChallengeScreen.FOLLOW) {
            return Scroll.clamp(screen.scroll(), program.size(), rows);
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < program.size(); i++) {
            ProgramLine line = program.get(i);
            if (line.filled() || line.mark() > 0 || line.written()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int spare = rows - (last - first + 1);
        return first >= 0 && spare >= 0
                ? Scroll.clamp(first - spare / 2, program.size(), rows)
                : ProgramPane.around(screen.sight(), rows, program.size());
    }

    private static boolean isBeside(ChallengeScreen screen, Screen.Room room) {
        int longest = screen.view().program().stream()
                .map(ProgramLine::text)
                .mapToInt(TextWidth::of)
                .max()
                .orElse(0);
        return room.columns() >= ProgramPane.GUTTER + longest + 1 + GAP + KNOBS_COLUMNS;
    }

    private static void beside(Canvas canvas, ChallengeScreen screen) {
        List<Line> goal = goal(screen.view(), canvas.columns());
        Line.drawAll(canvas, goal, 0);
        int top = goal.size() + 1;
        int left = canvas.columns() - KNOBS_COLUMNS - GAP;
        program(canvas.region(0, top, left, canvas.rows() - top), screen);
        List<Line> knobs = new ArrayList<>(new KnobLines(screen, KNOBS_COLUMNS).pane());
        knobs.add(Line.EMPTY);
        knobs.addAll(starsBelow(screen.view(), KNOBS_COLUMNS));
        Line.drawAll(canvas.region(left + GAP, top, KNOBS_COLUMNS, canvas.rows() - top), knobs, 0);
    }

    private static void stacked(Canvas canvas, ChallengeScreen screen) {
        List<Line> top = top(screen, canvas.columns());
        Line.drawAll(canvas, top, 0);
        program(canvas.region(0, top.size(), canvas.columns(), canvas.rows() - top.size()), screen);
    }

    private static List<Line> top(ChallengeScreen screen, int columns) {
        List<Line> lines = new ArrayList<>(goal(screen.view(), columns));
        lines.addAll(starsInRows(screen.view(), columns));
        lines.add(Line.EMPTY);
        lines.addAll(new KnobLines(screen, columns).strip());
        lines.add(Line.EMPTY);
        return lines;
    }

    private static void panes(Canvas canvas, ChallengeScreen screen) {
        int at = 0;
        for (int i = 0; i < TABS.length; i++) {
            Style style = i == screen.tab() ? Style.SELECTION : Style.DIM;
            at = canvas.put(at, 0, " " + TABS[i] + " ", style) + 1;
        }
        Canvas pane = canvas.region(0, 2, canvas.columns(), canvas.rows() - 2);
        if (screen.tab() == 0) {
            List<Line> lines = new ArrayList<>(goal(screen.view(), pane.columns()));
            lines.addAll(starsBelow(screen.view(), pane.columns()));
            Line.drawAll(pane, lines, 0);
        } else if (screen.tab() == 1) {
            program(pane, screen);
        } else {
            KnobLines knobs = new KnobLines(screen, pane.columns());
            List<Line> all = knobs.pane();
            Line.drawAll(pane, all.size() <= pane.rows() ? all : knobs.strip(), 0);
        }
    }

    private static void program(Canvas canvas, ChallengeScreen screen) {
        ProgramFault fault = screen.view().fault();
        List<Line> why = fault == null ? List.of() : Wrap.text(fault.text(), canvas.columns() - 1, Style.BAD);
        Canvas pane = canvas.region(0, 0, canvas.columns(), canvas.rows() - why.size());
        int first = firstLine(screen, pane.rows());
        ProgramPane.draw(pane, screen.view().program(), first, screen.cursorLine());
        if (fault != null) {
            ProgramPane.fault(pane, fault, first, 0);
            Line.drawAll(canvas.region(0, pane.rows(), canvas.columns(), why.size()), why, 0);
        }
    }

    static List<Line> goal(ChallengeView view, int columns) {
        int width = Math.min(columns - 1, ReadScreen.TEXT_COLUMNS + 4);
        List<Line> lines = new ArrayList<>(Wrap.spans(Markup.inline(view.objective(), Style.STRONG), width, "", ""));
        lines.addAll(Wrap.text(view.conditions(), width, Style.DIM));
        return lines;
    }

    private static Style star(ChallengeView view, int index) {
        return index < view.best() ? Style.NORMAL : Style.DIM;
    }

    /** Whether one thing earns all stars. */
    private static boolean isAllAtOnce(ChallengeView view) {
        return view.stars().size() > 1 && view.stars().stream().distinct().count() == 1;
    }

    /** As many beside each other as fit. */
    private static List<Line> starsInRows(ChallengeView view, int columns) {
        List<Line> lines = new ArrayList<>();
        Line row = Line.EMPTY;
        if (isAllAtOnce(view)) {
            return List.of(Line.of("★".repeat(view.stars().size()) + " ", Style.WARN)
                    .with(view.stars().get(0), star(view, 0)));
        }
        for (int i = 0; i < view.stars().size(); i++) {
            String words = view.stars().get(i);
            int width = i + 2 + TextWidth.of(words);
            if (width > columns) {
                return starsBelow(view, columns);
            }
            if (!row.spans().isEmpty() && row.width() + 3 + width > columns) {
                lines.add(row);
                row = Line.EMPTY;
            }
            row = row.with((row.spans().isEmpty() ? "" : "   ") + "★".repeat(i + 1) + " ", Style.WARN)
                    .with(words, star(view, i));
        }
        lines.add(row);
        return lines;
    }

    private static List<Line> starsBelow(ChallengeView view, int columns) {
        List<Line> lines = new ArrayList<>();
        if (isAllAtOnce(view)) {
            return starsInRows(view, columns);
        }
        for (int i = 0; i < view.stars().size(); i++) {
            List<Line> words = Wrap.text(view.stars().get(i), columns - 4, star(view, i));
            for (int row = 0; row < words.size(); row++) {
                lines.add(Line.of(row == 0 ? Stars.of(i + 1) + " " : "    ", Style.WARN)
                        .with(words.get(row).text(), star(view, i)));
            }
        }
        return lines;
    }
}
