package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lockstep.explore.StepView;
import lockstep.explore.StepView.ThreadState;
import lockstep.session.ProgramLine;
import lockstep.term.Canvas;
import lockstep.term.Style;
import lockstep.term.TextWidth;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Markup;
import lockstep.tui.draw.PythonText;
import lockstep.tui.draw.Span;
import lockstep.tui.draw.Wrap;

/**
 * Draws a program that is stepped: the objective, a column for each thread as far as they fit and a row for each other one,
 * what the threads share, and where the schedule is.
 */
final class StepperDrawing {
    private static final int COLUMN = 36;
    private static final int LEAST_ROWS = 12;

    /** With fewer rows everything but the code makes do with the least. */
    private static final int ROOMY_ROWS = 16;

    /** Rows of the objective where there is room. */
    private static final int MOST_TOP = 3;

    private static final int LOW_MOST_TOP = 2;

    private static final int GAP = 2;
    private static final int TWO_COLUMNS = 2 * COLUMN + GAP;
    private static final int MOST_STRIPS = 3;
    private static final int LOW_MOST_STRIPS = 2;

    /** Rows of a thread's column beside its code: heading, operations, variables. */
    private static final int BESIDE_CODE = 4;

    private static final int LEAST_CODE = 3;

    /** Columns of a mark and a number before code. */
    private static final int NUMBERED = 5;

    /** The same two where rows are few. */
    private static final int LOW_BESIDE_CODE = 3;

    private static final int LOW_LEAST_CODE = 2;

    /** What is left out below the threads, first to last, where rows are few. */
    private static final List<String> SPARE = List.of("Output", "Last", "Locks");

    /** Columns that a thread's name leaves for what it can do. */
    private static final int STATUS = 12;

    private static final int STRIP_NAME = 28;

    private static final int SHORT_STRIP_NAME = 12;

    /** From so many rows on, some are left for the list of steps. */
    private static final int MANY_ROWS = 20;

    private static final int STEPS_ROWS = 10;

    private StepperDrawing() {}

    static void draw(Canvas canvas, StepperScreen screen) {
        int width = canvas.columns();
        List<Line> top = new ArrayList<>(top(screen, width - 1));
        StepView view = screen.view();
        if (view == null) {
            top.addAll(Wrap.text(screen.progress(), width - 1, Style.DIM));
            Line.drawAll(canvas, top, 0);
            return;
        }
        if (width < COLUMN || canvas.rows() < LEAST_ROWS) {
            top.addAll(Wrap.text(tooSmall(canvas), width - 1, Style.WARN));
            Line.drawAll(canvas, top, 0);
            return;
        }
        // In few rows what has failed is told rather than what was asked.
        int low = view.failure().isEmpty() ? LOW_MOST_TOP : 1;
        top = StepperState.first(top, canvas.rows() < ROOMY_ROWS ? low : MOST_TOP);
        Line.drawAll(canvas.region(0, 0, width, top.size()), top, 0);
        int row = top.size();
        List<Line> bottom = bottom(canvas, screen, view, row);
        row = threads(canvas, screen, view, row, canvas.rows() - bottom.size());
        int left = canvas.rows() - row - bottom.size();
        int trace = Math.min(left - 2, view.trace().size());
        Line.drawAll(canvas.region(0, row, width, bottom.size()), bottom, 0);
        if (trace > 2) {
            StepperState.trace(canvas.region(0, row + bottom.size() + 1, width, left - 1), view);
        }
    }

    /** The objective, and behind it what is said of the program that failed. */
    private static List<Line> top(StepperScreen screen, int columns) {
        List<Span> spans = new ArrayList<>(Markup.inline(screen.goal().objective(), Style.STRONG));
        if (!screen.goal().said().isEmpty()) {
            spans.add(new Span(" ", Style.NORMAL));
            spans.addAll(Markup.inline(screen.goal().said(), Style.NORMAL));
        }
        return Wrap.spans(spans, columns, "", "");
    }

    private static String tooSmall(Canvas canvas) {
        List<String> more = new ArrayList<>();
        if (canvas.columns() < COLUMN) {
            more.add((COLUMN - canvas.columns()) + " more columns");
        }
        if (canvas.rows() < LEAST_ROWS) {
            more.add((LEAST_ROWS - canvas.rows()) + " more rows");
        }
        return "To show the threads this window needs " + String.join(" and ", more)
                + ". The keys below do their work all the same.";
    }

    /** Returns what stands below the threads, shorter where else the threads would have no room. */
    private static List<Line> bottom(Canvas canvas, StepperScreen screen, StepView view, int top) {
        boolean low = canvas.rows() < ROOMY_ROWS;
        int strips =
                Math.min(low ? LOW_MOST_STRIPS : MOST_STRIPS, view.threads().size() - fit(canvas.columns()));
        int beside = low ? LOW_BESIDE_CODE + LOW_LEAST_CODE : BESIDE_CODE + LEAST_CODE;
        int most = canvas.rows() - top - Math.max(0, strips) - beside;
        StepperState state = new StepperState(screen, view, canvas.columns(), !low);
        List<Line> lines = state.lines(StepperState.MOST_ROWS, List.of());
        for (int without = 0; lines.size() > most && without <= SPARE.size(); without++) {
            lines = state.lines(1, SPARE.subList(0, without));
        }
        return lines;
    }

    /** How many columns of threads fit beside each other. */
    static int fit(int columns) {
        return columns == Integer.MAX_VALUE ? columns : Math.max(1, (columns + GAP) / (COLUMN + GAP));
    }

    /** Returns the numbers of the threads whose code is in sight on so many columns. */
    static List<Integer> chosen(StepperScreen screen, StepView view, int columns) {
        List<ThreadState> beside = new ArrayList<>();
        choose(view, screen.shown(), fit(columns), beside, new ArrayList<>());
        return beside.stream().map(ThreadState::number).toList();
    }

    /** Draws the threads between two rows. @return the row behind them */
    private static int threads(Canvas canvas, StepperScreen screen, StepView view, int from, int to) {
        int fit = fit(canvas.columns());
        List<ThreadState> beside = new ArrayList<>();
        List<ThreadState> rows = new ArrayList<>();
        choose(view, screen.shown(), fit, beside, rows);
        boolean low = canvas.rows() < ROOMY_ROWS;
        int most = low ? LOW_MOST_STRIPS : MOST_STRIPS;
        int row = strips(canvas, rows, from, beside.isEmpty() ? (to - from) / 2 : most);
        if (beside.isEmpty()) {
            StepperState.trace(canvas.region(0, row + 1, canvas.columns(), to - row - 2), view);
            return to;
        }
        boolean owning = beside.stream().anyMatch(thread -> !thread.own().isEmpty());
        int besideCode = (low ? LOW_BESIDE_CODE : BESIDE_CODE) + (owning ? 1 : 0);
        int room = to - row - besideCode;
        boolean many = room > MANY_ROWS;
        int code = Math.max(
                low ? LOW_LEAST_CODE : LEAST_CODE,
                Math.min(screen.goal().program().size(), many ? room - STEPS_ROWS : room));
        // Where threads have ended, their place shows the steps, unless those stand below.
        boolean steps = !many
                && beside.size() < Math.min(fit, view.threads().size())
                && !view.trace().isEmpty();
        int columns = beside.size() + (steps ? 1 : 0);
        int width = (canvas.columns() + GAP) / columns - GAP;
        for (int i = 0; i < columns; i++) {
            Canvas column = canvas.region(i * (width + GAP), row, width, code + besideCode);
            if (i < beside.size()) {
                column(column, beside.get(i), screen.goal().program(), code);
            } else {
                StepperState.trace(canvas.region(i * (width + GAP), row, width, code + besideCode - 1), view);
            }
        }
        return row + code + besideCode;
    }

    /** Draws a row for each thread, at most so many. @return the row behind them */
    private static int strips(Canvas canvas, List<ThreadState> threads, int from, int most) {
        int shown = threads.size() <= most ? threads.size() : most - 1;
        for (int i = 0; i < shown; i++) {
            strip(canvas, from + i, threads.get(i));
        }
        if (shown == threads.size()) {
            return from + shown;
        }
        boolean over = threads.stream().skip(shown).allMatch(thread -> thread.status() == StepView.Status.ENDED);
        String more = "and " + (threads.size() - shown) + " more";
        canvas.put(0, from + shown, more + (over ? " that have ended" : ": a wider window shows them"), Style.DIM);
        return from + shown + 1;
    }

    /**
     * Those that can go on first, then those that wait; the main thread, which mostly waits, has a column only where there is
     * room, and the main task gives way. Where there is room for one, it is the one that has taken the last step, if it lives.
     * The one that the learner wants to see comes before all. Those that stand in no line of the program have no code to be shown: they have a row each, those that have ended the
     * last.
     */
    private static void choose(StepView view, int shown, int fit, List<ThreadState> beside, List<ThreadState> rows) {
        List<ThreadState> all = view.threads();
        int last = fit == 1 ? StepperState.lastThread(view) : -1;
        all.stream()
                .filter(thread -> thread.line() > 0)
                .sorted(Comparator.comparing((ThreadState thread) -> thread.number() != shown)
                        .thenComparing(thread -> thread.number() != last)
                        .thenComparing(thread -> thread.number() == 0)
                        .thenComparing(ThreadState::status)
                        .thenComparing(StepperDrawing::isMainTask))
                .limit(fit)
                .sorted(Comparator.comparingInt(ThreadState::number))
                .forEach(beside::add);
        all.stream()
                .filter(thread -> !beside.contains(thread))
                .sorted(Comparator.comparing(thread -> thread.status() == StepView.Status.ENDED))
                .forEach(rows::add);
    }

    /** Whether it is the task that an event loop begins with, which mostly waits for the others. */
    private static boolean isMainTask(ThreadState thread) {
        return thread.letter().equals("a");
    }

    private static void strip(Canvas canvas, int row, ThreadState thread) {
        int at = canvas.put(0, row, thread.letter(), Style.KEY);
        at = canvas.put(
                at + 1,
                row,
                name(thread, canvas.columns() < TWO_COLUMNS ? SHORT_STRIP_NAME : STRIP_NAME),
                Style.STRONG);
        String line = thread.line() > 0 ? "line " + thread.line() + "  " : "";
        at = canvas.put(at + 2, row, line, Style.DIM);
        at = canvas.put(at, row, Wrap.cut(status(thread), canvas.columns() - at), style(thread));
        if (thread.canStep()) {
            at = canvas.put(at, row, Wrap.cut("next: " + thread.next(), canvas.columns() - at), Style.NORMAL);
        }
        if (!thread.own().isEmpty()) {
            Line.of("own: ", Style.DIM).with(values(thread.own()), Style.DIM).draw(canvas, at + 2, row);
        }
    }

    /** Returns what a thread is called, with its process where there are several, in at most so many columns. */
    private static String name(ThreadState thread, int columns) {
        String name =
                thread.number() == 0 ? "main" : thread.function().isEmpty() ? thread.name() : thread.function() + "()";
        if (!thread.process().isEmpty()) {
            boolean said = thread.number() == 0 || name.equals(thread.process());
            String process = TextWidth.clip(thread.process(), columns * 2 / 3);
            name = said ? thread.process() : process + " " + name;
        }
        return TextWidth.of(name) <= columns ? name : TextWidth.clip(name, columns - 1) + "…";
    }

    private static String status(ThreadState thread) {
        return switch (thread.status()) {
            case READY -> "";
            case WAITING -> "waits for " + thread.waits();
            case WAITING_TIMED -> "waits for " + thread.waits() + " (t: time is up)";
            case ENDED -> ended(thread);
        };
    }

    private static String ended(ThreadState thread) {
        return thread.next().isEmpty() ? "has ended" : "has ended, " + thread.next();
    }

    private static Style style(ThreadState thread) {
        return thread.status() == StepView.Status.ENDED ? Style.DIM : thread.canStep() ? Style.NORMAL : Style.BLOCKED;
    }

    private static void column(Canvas canvas, ThreadState thread, List<ProgramLine> program, int code) {
        int at = canvas.put(0, 0, thread.letter(), Style.KEY);
        String what =
                thread.status() == StepView.Status.ENDED ? ended(thread) : thread.canStep() ? "can go on" : "waits";
        String signal = thread.doomed() ? " k: ends" : "";
        int name = canvas.columns() - at - 1 - Math.max(STATUS, 2 + what.length() + signal.length());
        at = canvas.put(at + 1, 0, name(thread, name), Style.STRONG);
        at = canvas.put(at + 2, 0, what, thread.canStep() ? Style.GOOD : style(thread));
        canvas.put(at, 0, signal, Style.WARN);
        code(canvas.region(0, 1, canvas.columns(), code), thread, program);
        int below = canvas.rows() - code - 1 - (thread.own().isEmpty() ? 0 : 1);
        List<Line> operations = operations(thread, canvas.columns(), below - 1);
        Line.drawAll(canvas.region(0, 1 + code, canvas.columns(), operations.size()), operations, 0);
        int rows = below - operations.size();
        List<Line> locals =
                StepperState.first(Wrap.text(values(thread.locals()), canvas.columns() - 1, Style.DIM), rows);
        Line.drawAll(canvas.region(0, 1 + code + below - locals.size(), canvas.columns(), locals.size()), locals, 0);
        if (!thread.own().isEmpty()) {
            boolean changed = thread.own().stream().anyMatch(StepView.Value::changed);
            int own = canvas.put(0, canvas.rows() - 1, "own: ", Style.DIM);
            String values = Wrap.cut(values(thread.own()), canvas.columns() - own);
            canvas.put(own, canvas.rows() - 1, values, changed ? Style.WARN : Style.STRONG);
        }
    }

    private static String values(List<StepView.Value> values) {
        StringBuilder text = new StringBuilder();
        for (StepView.Value value : values) {
            if (!value.name().startsWith("_")) {
                text.append(text.isEmpty() ? "" : "  ")
                        .append(value.name())
                        .append('=')
                        .append(value.value());
            }
        }
        return text.toString();
    }

    /** What the line does, or what is waited for: as much as fits, and the next operation in any case. */
    private static List<Line> operations(ThreadState thread, int columns, int rows) {
        List<Line> lines = wrapped(thread, 0, columns);
        for (int from = 1; lines.size() > rows && from <= thread.operation(); from++) {
            lines = wrapped(thread, from, columns);
        }
        return lines.size() <= rows
                ? lines
                : StepperState.first(wrapped(thread, Math.max(0, thread.operation()), columns - 1), rows);
    }

    /** @param from the first operation that is told, from 0 */
    private static List<Line> wrapped(ThreadState thread, int from, int columns) {
        if (!thread.canStep()) {
            return thread.status() == StepView.Status.ENDED
                    ? List.of()
                    : Wrap.text(status(thread), columns, Style.BLOCKED);
        }
        if (thread.operations().isEmpty() || thread.operation() < 0) {
            return Wrap.text("▸ " + (thread.next().isEmpty() ? "go on" : thread.next()), columns, Style.NORMAL);
        }
        List<Span> spans = new ArrayList<>();
        for (int i = from; i < thread.operations().size(); i++) {
            boolean next = i == thread.operation();
            spans.add(new Span(i == 0 ? "" : i == from ? "… " : " · ", Style.DIM));
            spans.add(new Span((next ? "▸" : "") + thread.operations().get(i).text(), next ? Style.ACCENT : Style.DIM));
        }
        return Wrap.spans(spans, columns, "", "");
    }

    /** Where an indented line is too long for the column, all are indented half as far: none moves on the way. */
    private static void code(Canvas canvas, ThreadState thread, List<ProgramLine> program) {
        List<Line> coloured =
                PythonText.lines(program.stream().map(ProgramLine::text).toList());
        int from = ProgramPane.ofFunction(thread.line() - 1, canvas.rows(), program);
        int room = canvas.columns() - NUMBERED;
        boolean narrow = program.stream()
                .map(ProgramLine::text)
                .anyMatch(text -> text.startsWith(" ") && TextWidth.of(text) > room);
        for (int row = 0; row < canvas.rows() && from + row < program.size(); row++) {
            boolean here = from + row + 1 == thread.line();
            canvas.put(0, row, here ? "▸" : " ", Style.ACCENT);
            canvas.put(1, row, ProgramText.number(from + row + 1), here ? Style.STRONG : Style.DIM);
            Canvas text = canvas.region(NUMBERED, row, room, 1);
            String line = program.get(from + row).text();
            int left = narrow ? (line.length() - line.stripLeading().length()) / 2 : 0;
            coloured.get(from + row).draw(text, -left, 0);
            if (TextWidth.of(line) - left > room) {
                text.put(room - 1, 0, "…", Style.DIM);
            }
            if (here && thread.start() >= 0) {
                text.restyle(thread.start() - left, 0, Math.max(1, thread.end() - thread.start()), Style.SELECTION);
            }
        }
    }
}
