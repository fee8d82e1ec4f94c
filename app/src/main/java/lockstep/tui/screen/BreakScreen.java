package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.session.BreakView;
import lockstep.session.Place;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.term.Style;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Markup;
import lockstep.tui.draw.Scroll;
import lockstep.tui.draw.Stars;
import lockstep.tui.draw.Wrap;

/**
 * A program to be broken: what is asked, and its text.
 *
 * @param view the step
 * @param scroll the first line of the program shown, from 0
 */
public record BreakScreen(BreakView view, int scroll) implements Screen {
    @Override
    public String title() {
        return view.title();
    }

    @Override
    public String status() {
        return view.points() > 0 ? Stars.of(view.best()) + " " + view.points() : Stars.of(view.best());
    }

    @Override
    public List<KeyHint> keys() {
        List<KeyHint> keys = new ArrayList<>();
        keys.add(new KeyHint("Enter/r", "step it"));
        keys.add(new KeyHint("↑↓/k j", "scroll"));
        if (view.hints() > 0) {
            keys.add(new KeyHint("h", "hint"));
        }
        if (!view.debrief().isEmpty()) {
            keys.add(new KeyHint("e", "debrief"));
        }
        keys.add(new KeyHint("n", "next"));
        keys.add(new KeyHint("b", "map"));
        keys.add(new KeyHint("i", "help"));
        keys.add(new KeyHint("q", "leave"));
        return keys;
    }

    @Override
    public Turn key(Key key, Room room) {
        if (key.is('r') || key.is(Key.Name.ENTER)) {
            return Turn.to(StepperScreen.starting(StepperGoal.toBreak(view, this)), new Ask.Stepper(view.id()));
        }
        if (key.is('n')) {
            return Turn.to(this, new Ask.OpenNext(view.id()));
        }
        if (Keys.back(key)) {
            return Turn.to(this, new Ask.Open(Place.MAP));
        }
        if (key.is('h') && view.hints() > 0) {
            return Turn.to(this, new Ask.Hints(view.id(), false));
        }
        if (key.is('e') && !view.debrief().isEmpty()) {
            return Turn.to(this, new Ask.Debrief(view.id()));
        }
        int rows = Math.max(1, room.rows() - goal(room.columns()).size());
        int to = Scroll.clamp(scroll + Keys.scroll(key, rows), view.program().size(), rows);
        return Turn.to(new BreakScreen(view, to));
    }

    @Override
    public Turn hear(News news) {
        return news instanceof News.Hinted hinted && hinted.stepId().equals(view.id())
                ? Turn.to(HintScreen.of(this, hinted))
                : Turn.to(this);
    }

    private List<Line> goal(int columns) {
        int width = Math.min(columns - 1, ReadScreen.TEXT_COLUMNS + 4);
        List<Line> lines = new ArrayList<>(Wrap.spans(Markup.inline(view.objective(), Style.STRONG), width, "", ""));
        boolean tasks = says("asyncio.run(");
        String who = tasks ? "task" : says("multiprocessing") ? "process" : "thread";
        String words = "You say which " + who + " goes on.";
        String expected = view.expectation().isEmpty() ? "" : "What should hold at the end: " + view.expectation();
        if (words.length() + 1 + expected.length() <= width) {
            words = (words + " " + expected).strip();
            expected = "";
        }
        lines.addAll(Wrap.text(words, width, Style.DIM));
        if (!expected.isEmpty()) {
            lines.addAll(Wrap.text(expected, width, Style.DIM));
        }
        String counted = tasks ? "changes of turn" : "switches";
        String goal = view.goal() > 0
                ? "at most " + view.goal() + " " + counted
                : tasks ? "as few changes of turn as the shortest way has" : "as few switches as there are";
        lines.add(Line.of("★ ", Style.WARN)
                .with("it fails   ", Style.NORMAL)
                .with("★★★ ", Style.WARN)
                .with(goal, Style.NORMAL));
        lines.add(Line.EMPTY);
        return lines;
    }

    /** Whether the program has these words: an event loop's tasks take turns in it, or processes. */
    private boolean says(String words) {
        return view.program().stream().anyMatch(line -> line.text().contains(words));
    }

    @Override
    public void draw(Canvas canvas) {
        List<Line> goal = goal(canvas.columns());
        Line.drawAll(canvas, goal, 0);
        ProgramPane.draw(
                canvas.region(0, goal.size(), canvas.columns(), canvas.rows() - goal.size()),
                view.program(),
                scroll,
                -1);
    }
}
