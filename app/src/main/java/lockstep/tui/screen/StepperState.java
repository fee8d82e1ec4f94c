package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.explore.Schedule;
import lockstep.explore.StepView;
import lockstep.explore.TraceStep;
import lockstep.session.Broken;
import lockstep.term.Canvas;
import lockstep.term.Style;
import lockstep.term.TextWidth;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Span;
import lockstep.tui.draw.Stars;
import lockstep.tui.draw.Wrap;

/** Draws what stands below the threads of a program that is stepped: what they share, and where the schedule is. */
final class StepperState {
    private static final int LABEL = 10;
    /** Rows that one thing takes where there is room. */
    static final int MOST_ROWS = 2;

    private static final int MOST_FAILURE_ROWS = 3;

    /** From so many columns on, what came of it stands with the key that tells more. */
    private static final int WIDE = 66;

    private static final int LONGEST_OUTPUT = 200;

    /** From so many columns on, steps are told in words. */
    private static final int WIDE_TRACE = 50;

    private final StepperScreen screen;
    private final StepView view;
    private final int columns;
    private final boolean roomy;

    /** @param roomy whether what comes and goes has a row of its own, so that nothing above it moves */
    StepperState(StepperScreen screen, StepView view, int columns, boolean roomy) {
        this.screen = screen;
        this.view = view;
        this.columns = columns;
        this.roomy = roomy;
    }

    /**
     * @param most rows that what is labelled takes at most
     * @param without labels that are left out
     */
    List<Line> lines(int most, List<String> without) {
        List<Line> lines = new ArrayList<>();
        labelled(lines, "Shared", shared(view), columns, most);
        if (!view.locks().isEmpty() && !without.contains("Locks")) {
            labelled(lines, "Locks", locks(view), columns, most);
        }
        if (!view.output().isEmpty() && !without.contains("Output")) {
            labelled(lines, "Output", List.of(new Span(output(view.output()), Style.NORMAL)), columns, most);
        }
        labelled(lines, "Schedule", schedule(view, columns - LABEL - 1), columns, most);
        String last = last(view);
        if (!without.contains("Last") && (roomy || !last.isEmpty())) {
            Span none = new Span("no step yet", Style.DIM);
            labelled(lines, "Last", List.of(last.isEmpty() ? none : new Span(last, Style.NORMAL)), columns, most);
        }
        List<Line> outcome = outcome();
        lines.addAll(outcome);
        if (outcome.isEmpty() && roomy) {
            lines.add(Line.EMPTY);
        }
        return lines;
    }

    /** Returns the first lines, and shows that there are more. */
    static List<Line> first(List<Line> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<Line> first = new ArrayList<>(lines.subList(0, most));
        first.set(most - 1, first.get(most - 1).with("…", Style.DIM));
        return first;
    }

    private static void labelled(List<Line> lines, String label, List<Span> spans, int columns, int most) {
        List<Line> wrapped = first(Wrap.spans(spans, columns - LABEL - 1, "", ""), most);
        for (int i = 0; i < wrapped.size(); i++) {
            List<Span> row = new ArrayList<>();
            String head = i == 0 ? label : "";
            row.add(new Span(head + " ".repeat(LABEL - head.length()), Style.DIM));
            row.addAll(wrapped.get(i).spans());
            lines.add(new Line(row));
        }
    }

    private static List<Span> shared(StepView view) {
        List<Span> spans = new ArrayList<>();
        for (StepView.Value value : view.shared()) {
            if (value.value().equals(value.name())) {
                continue; // an object that is told by its attributes
            }
            spans.add(new Span(spans.isEmpty() ? "" : " · ", Style.DIM));
            spans.add(new Span(value.name() + " ", Style.NAME));
            spans.add(new Span(
                    value.value() + (value.changed() ? " (new)" : ""), value.changed() ? Style.WARN : Style.STRONG));
        }
        return spans.isEmpty() ? List.of(new Span("nothing yet", Style.DIM)) : spans;
    }

    private static List<Span> locks(StepView view) {
        List<Span> spans = new ArrayList<>();
        for (StepView.LockState lock : view.locks()) {
            spans.add(new Span(spans.isEmpty() ? "" : " · ", Style.DIM));
            spans.add(new Span(lock.name() + " ", Style.NAME));
            spans.add(
                    lock.holder().isEmpty()
                            ? new Span("free", Style.DIM)
                            : new Span("held by " + lock.holder(), Style.STRONG));
            if (!lock.waiters().isEmpty()) {
                String waiters = String.join(" ", lock.waiters());
                spans.add(new Span(", " + waiters + (lock.waiters().size() == 1 ? " waits" : " wait"), Style.BLOCKED));
            }
        }
        return spans;
    }

    private static String output(String printed) {
        String line = printed.strip().replace("\n", " / ");
        return line.length() > LONGEST_OUTPUT ? "..." + line.substring(line.length() - LONGEST_OUTPUT) : line;
    }

    private static List<Span> schedule(StepView view, int columns) {
        String counted =
                view.position() + " of " + view.length() + (view.length() == 1 ? " step, " : " steps, ") + "%s";
        if (view.length() == 0) {
            boolean tasks = view.threads().stream()
                    .anyMatch(thread -> Character.isLowerCase(
                            thread.letter().codePointBefore(thread.letter().length())));
            boolean processes =
                    view.threads().stream().anyMatch(thread -> !thread.process().isEmpty());
            String who = tasks ? "task" : processes ? "process" : "thread";
            return List.of(new Span("press the letter of a " + who, Style.DIM));
        }
        Schedule whole = Schedule.parse(view.schedule());
        List<Integer> steps = whole.steps();
        boolean ofTasks = whole.isOfTasks();
        int effort = ofTasks ? new Schedule(steps.subList(0, view.position())).changes() : view.switches();
        String counts = counted.formatted(switches(effort, ofTasks));
        String done = view.position() == 0 ? "" : new Schedule(steps.subList(0, view.position())).text() + " ";
        String ahead = view.position() == steps.size()
                ? ""
                : " " + new Schedule(steps.subList(view.position(), steps.size())).text();
        int room = columns - TextWidth.of(counts) - 2;
        String past = last(done, room * 2 / 3);
        return List.of(
                new Span(counts + ": ", Style.DIM),
                new Span(past, Style.STRONG),
                new Span("▸", Style.ACCENT),
                new Span(Wrap.cut(ahead, Math.max(0, room - past.length() - 1)), Style.DIM));
    }

    /** Returns the last words of a schedule that fit, and shows that there are more. */
    private static String last(String schedule, int columns) {
        if (schedule.length() <= columns) {
            return schedule;
        }
        String end = schedule.substring(schedule.length() - Math.max(0, columns - 1));
        return "…" + end.substring(end.indexOf(' ') + 1);
    }

    /** @param ofTasks whether changes of turn are counted */
    static String switches(int count, boolean ofTasks) {
        String number = count == 0 ? "no" : String.valueOf(count);
        return number
                + (ofTasks ? count < 2 ? " change of turn" : " changes of turn" : count < 2 ? " switch" : " switches");
    }

    /** Returns the number of the thread that took the last step, or -1 before the first and where it is not known. */
    static int lastThread(StepView view) {
        int index = view.position() - 1 - view.traceStart();
        return index < 0 || index >= view.trace().size()
                ? -1
                : view.trace().get(index).thread();
    }

    private static String last(StepView view) {
        int index = view.position() - 1 - view.traceStart();
        return index < 0 || index >= view.trace().size()
                ? ""
                : words(view.trace().get(index));
    }

    private static String words(TraceStep step) {
        String line = step.line() > 0 ? " in line " + step.line() + ": " : ": ";
        return Schedule.letter(step.thread()) + line + step.text();
    }

    private List<Line> outcome() {
        List<Line> lines = new ArrayList<>();
        Broken broken = screen.broken();
        if (!view.failure().isEmpty()) {
            if (broken != null) {
                lines.add(Line.of("Broken with " + switches(broken.switches(), broken.ofTasks()) + " ", Style.GOOD)
                        .with(Stars.of(broken.stars()) + " ", Style.WARN)
                        .with(
                                broken.points() + " points" + (columns < WIDE ? "" : ". Enter: the shortest way"),
                                Style.NORMAL));
            }
            String failure = "✗ " + view.failure() + round();
            lines.addAll(first(Wrap.text(failure, columns - 1, Style.BAD), roomy ? MOST_FAILURE_ROWS : MOST_ROWS));
        } else if (view.over()) {
            lines.add(Line.of("✓ It has ended and nothing is wrong: undo, or reset and try another way.", Style.GOOD));
        } else if (!view.message().isEmpty()) {
            lines.addAll(first(Wrap.text(view.message(), columns - 1, Style.WARN), MOST_ROWS));
        } else if (!screen.goal().breaking() && view.position() == 0 && view.length() > 0) {
            String words = "▸ It ends badly: p plays it, → goes on a step, n to the next switch.";
            lines.addAll(Wrap.text(words, columns - 1, Style.ACCENT));
        }
        return lines;
    }

    /** Says which steps of the witness can be taken again and again, at its end; else nothing. */
    private String round() {
        if (screen.witness().isEmpty() || view.position() != view.length()) {
            return "";
        }
        Schedule witness = Schedule.parse(screen.witness());
        boolean there = witness.loops() && new Schedule(witness.steps()).text().equals(view.schedule());
        return there ? ": steps " + (witness.loop() + 1) + " to " + view.length() + ", again and again" : "";
    }

    /** Draws the steps around the position below each other, where there is room for them. */
    static void trace(Canvas canvas, StepView view) {
        if (canvas.rows() < 2) {
            return;
        }
        canvas.put(0, 0, "Steps", Style.DIM);
        int here = view.position() - view.traceStart();
        int rows = canvas.rows() - 1;
        int from = Math.max(0, Math.min(here - rows * 2 / 3, view.trace().size() - rows));
        for (int row = 0; row < rows && from + row < view.trace().size(); row++) {
            int index = from + row;
            TraceStep step = view.trace().get(index);
            Style style = index < here ? Style.NORMAL : Style.DIM;
            canvas.put(0, row + 1, index == here - 1 ? "▸" : " ", Style.ACCENT);
            if (canvas.columns() < WIDE_TRACE) {
                String line = step.line() > 0 ? String.valueOf(step.line()) : "";
                canvas.put(2, row + 1, Schedule.letter(step.thread()), index < here ? Style.STRONG : Style.DIM);
                canvas.put(4 + Math.max(0, 3 - line.length()), row + 1, line, Style.DIM);
                canvas.put(8, row + 1, Wrap.cut(step.text(), canvas.columns() - 8), style);
            } else {
                String number = String.valueOf(view.traceStart() + index + 1);
                canvas.put(2 + Math.max(0, 4 - number.length()), row + 1, number, Style.DIM);
                canvas.put(7, row + 1, Wrap.cut(words(step), canvas.columns() - 8), style);
            }
        }
    }
}
