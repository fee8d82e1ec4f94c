package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.explore.Schedule;
import lockstep.explore.TraceStep;
import lockstep.session.Broken;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.term.Style;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Scroll;
import lockstep.tui.draw.Stars;
import lockstep.tui.draw.Wrap;

/**
 * The schedule with which the learner broke a program, beside the shortest one.
 *
 * @param stepper what to come back to
 * @param result what came of it
 * @param scroll the first step shown, from 0
 */
public record BrokenScreen(StepperScreen stepper, Broken result, int scroll) implements Screen {
    private static final int WIDE = 60;

    @Override
    public String title() {
        return stepper.title();
    }

    @Override
    public String status() {
        return Stars.of(result.stars()) + " " + result.points();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter/e", "debrief"),
                new KeyHint("c", "back to the threads"),
                new KeyHint("↑↓/k j", "scroll"),
                new KeyHint("n", "next"),
                new KeyHint("b", "map"),
                new KeyHint("q", "leave"));
    }

    @Override
    public Turn key(Key key, Room room) {
        if (key.is(Key.Name.ENTER) || key.is('e')) {
            return Turn.to(this, new Ask.Stop(), new Ask.Debrief(result.id()));
        }
        if (key.is('n')) {
            return Turn.to(this, new Ask.Stop(), new Ask.OpenNext(result.id()));
        }
        if (key.is('c') || key.is(Key.Name.ESCAPE) || key.is(Key.Name.BACKSPACE)) {
            return Turn.to(stepper);
        }
        if (key.is('b')) {
            return Turn.to(this, new Ask.Stop(), new Ask.Open(lockstep.session.Place.MAP));
        }
        int lines = Math.max(result.trace().size(), result.shortestTrace().size());
        int rows = Math.max(1, room.rows() - top(room.columns()).size() - 2);
        return Turn.to(new BrokenScreen(stepper, result, Scroll.clamp(scroll + Keys.scroll(key, rows), lines, rows)));
    }

    @Override
    public Turn hear(News news) {
        // The threads go on living behind this screen.
        return news instanceof News.Stepped && stepper.hear(news).screen() instanceof StepperScreen heard
                ? Turn.to(new BrokenScreen(heard, result, scroll))
                : Turn.to(this);
    }

    /** Says how the learner's schedule compares with the shortest one; nothing where it could not have fewer switches. */
    private static String beside(Broken result) {
        String fewest = StepperState.switches(result.fewest(), result.ofTasks());
        if (result.shortest().isEmpty()) {
            return "What the shortest way is, is not known.";
        } else if (result.switches() < result.fewest()) {
            return "The shortest way has fewer steps, and " + fewest + ".";
        } else if (result.switches() > result.fewest()) {
            return "The shortest way has " + fewest + ".";
        } else if (result.ofTasks()) {
            return "The shortest way needs as many.";
        }
        return result.switches() == 0 ? "" : "No way there has fewer switches.";
    }

    private List<Line> top(int columns) {
        int width = Math.min(columns - 2, ReadScreen.TEXT_COLUMNS + 4);
        List<Line> lines = new ArrayList<>();
        lines.addAll(Wrap.text("✓ Broken: " + result.end(), width, Style.GOOD));
        String words = beside(result);
        lines.addAll(Wrap.text(
                "You needed " + StepperState.switches(result.switches(), result.ofTasks()) + ": "
                        + Stars.of(result.stars()) + " " + result.points() + " points. " + words,
                width,
                Style.NORMAL));
        if (!result.saved()) {
            lines.addAll(Wrap.text("This attempt could not be saved.", width, Style.WARN));
        }
        lines.add(Line.EMPTY);
        return lines;
    }

    @Override
    public void draw(Canvas canvas) {
        List<Line> top = top(canvas.columns());
        Line.drawAll(canvas, top, 0);
        Canvas below = canvas.region(0, top.size(), canvas.columns(), canvas.rows() - top.size());
        boolean beside = canvas.columns() >= WIDE && !result.shortest().isEmpty();
        int width = beside ? (canvas.columns() - 2) / 2 : canvas.columns();
        column(below.region(0, 0, width, below.rows()), "You", result.schedule(), result.trace());
        if (beside) {
            column(
                    below.region(width + 2, 0, width, below.rows()),
                    "Shortest",
                    result.shortest(),
                    result.shortestTrace());
        }
        int lines = Math.max(result.trace().size(), result.shortestTrace().size());
        Scroll.draw(below.region(0, 2, below.columns(), below.rows() - 2), scroll, lines);
    }

    private void column(Canvas canvas, String heading, String schedule, List<TraceStep> trace) {
        canvas.put(0, 0, heading, Style.ACCENT);
        canvas.put(heading.length() + 2, 0, Wrap.cut(schedule, canvas.columns() - heading.length() - 3), Style.STRONG);
        int last = -1;
        for (int row = 0; row + 2 < canvas.rows() && scroll + row < trace.size(); row++) {
            TraceStep step = trace.get(scroll + row);
            boolean switched = last >= 0 && step.thread() != last;
            last = step.thread();
            canvas.put(0, row + 2, Schedule.letter(step.thread()), switched ? Style.WARN : Style.STRONG);
            String line = step.line() > 0 ? String.valueOf(step.line()) : "";
            canvas.put(3 + Math.max(0, 3 - line.length()), row + 2, line, Style.DIM);
            canvas.put(7, row + 2, Wrap.cut(step.text(), canvas.columns() - 8), Style.NORMAL);
        }
    }
}
