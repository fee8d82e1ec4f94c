package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.session.Place;
import lockstep.session.PredictResult;
import lockstep.session.PredictView;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.term.Style;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Markup;
import lockstep.tui.draw.Scroll;
import lockstep.tui.draw.Wrap;
import org.jspecify.annotations.Nullable;

/**
 * A bet on what a program will do, the run that decides it, and what came out.
 *
 * @param view the program and the question
 * @param opening whether this opens the whole course
 * @param choice what is chosen, from 0
 * @param live how the run stands, or null before it
 * @param result what came out, or null
 * @param scroll the first line shown, from 0
 */
public record PredictScreen(
        PredictView view,
        boolean opening,
        int choice,
        @Nullable LiveState live,
        @Nullable PredictResult result,
        int scroll)
        implements Screen {
    private static final int LEAST_PROGRAM_ROWS = 5;

    /** The bet is open. */
    public static PredictScreen open(PredictView view, boolean opening) {
        return new PredictScreen(view, opening, 0, null, null, 0);
    }

    @Override
    public String title() {
        return opening ? "Concurrency, by running it" : view.title();
    }

    @Override
    public List<KeyHint> keys() {
        if (result != null) {
            return List.of(
                    new KeyHint("Enter/n", opening ? "to the course" : "go on"),
                    new KeyHint("r", "run again"),
                    new KeyHint("↑↓/k j", "scroll"),
                    new KeyHint("b", "map"),
                    new KeyHint("q", "leave"));
        }
        if (live != null) {
            return List.of(new KeyHint("b", "stop the run"), new KeyHint("q", "leave"));
        }
        List<KeyHint> keys = new ArrayList<>();
        keys.add(new KeyHint("1-" + view.choices().size(), "your bet"));
        keys.add(new KeyHint("Enter/n", "run it"));
        keys.add(new KeyHint("↑↓/k j", "choose"));
        keys.add(new KeyHint("u/f", "scroll"));
        keys.add(new KeyHint("b", "map"));
        keys.add(new KeyHint("i", "help"));
        keys.add(new KeyHint("q", "leave"));
        return keys;
    }

    @Override
    public Turn key(Key key, Room room) {
        if (result != null) {
            return decidedKey(key, room);
        }
        if (live != null) {
            return Keys.back(key) ? Turn.to(open(view, opening), new Ask.Stop()) : Turn.to(this);
        }
        int digit = Keys.digit(key);
        if (digit >= 1 && digit <= view.choices().size()) {
            return Turn.to(new PredictScreen(view, opening, digit - 1, null, null, scroll));
        }
        if (Keys.go(key) || key.is('r')) {
            return run();
        }
        if (Keys.back(key)) {
            return Turn.to(this, new Ask.Open(Place.MAP));
        }
        if (Keys.up(key) || Keys.down(key)) {
            int moved = Math.floorMod(
                    choice + (Keys.up(key) ? -1 : 1), Math.max(1, view.choices().size()));
            return Turn.to(new PredictScreen(view, opening, moved, null, null, scroll));
        }
        int pinned = pinned(room).size();
        return scrolled(
                Keys.scroll(key, room.rows() - pinned),
                betLines(room.columns(), pinned == 0).size() + pinned,
                room);
    }

    private Turn decidedKey(Key key, Room room) {
        if (Keys.go(key)) {
            return opening ? Turn.to(this, new Ask.Open(Place.MAP)) : Turn.to(this, new Ask.OpenNext(view.id()));
        }
        if (key.is('r')) {
            return run();
        }
        if (Keys.back(key)) {
            return Turn.to(this, new Ask.Open(Place.MAP));
        }
        return scrolled(
                Keys.scroll(key, room.rows()), resultLines(room.columns()).size(), room);
    }

    private Turn run() {
        return Turn.to(
                new PredictScreen(view, opening, choice, LiveState.NONE, null, 0),
                new Ask.Bet(view.id(), choice, view.conditions()));
    }

    private Turn scrolled(int by, int lines, Room room) {
        return Turn.to(
                new PredictScreen(view, opening, choice, live, result, Scroll.clamp(scroll + by, lines, room.rows())));
    }

    @Override
    public Turn hear(News news) {
        if (live != null && result == null) {
            if (news instanceof News.Live now) {
                return Turn.to(new PredictScreen(view, opening, choice, now.state(), null, 0));
            }
            if (news instanceof News.Decided decided) {
                return Turn.to(new PredictScreen(view, opening, choice, decided.live(), decided.result(), 0));
            }
            if (news instanceof News.Refused) {
                return Turn.to(open(view, opening));
            }
        }
        return Turn.to(this);
    }

    @Override
    public boolean watching() {
        return live != null && result == null;
    }

    @Override
    public void draw(Canvas canvas) {
        if (watching()) {
            LivePanel.draw(canvas, java.util.Objects.requireNonNull(live));
            return;
        }
        List<Line> pinned = result == null ? pinned(new Room(canvas.columns(), canvas.rows())) : List.of();
        List<Line> lines =
                result == null ? betLines(canvas.columns(), pinned.isEmpty()) : resultLines(canvas.columns());
        Canvas scrolled = canvas.region(0, 0, canvas.columns(), canvas.rows() - pinned.size());
        int from = Scroll.clamp(scroll, lines.size(), scrolled.rows());
        Line.drawAll(scrolled, lines, from);
        Scroll.draw(scrolled, from, lines.size());
        int below = Math.min(lines.size(), scrolled.rows());
        Line.drawAll(canvas.region(0, below, canvas.columns(), canvas.rows() - below), pinned, 0);
    }

    /** The question and the choices stay in sight where there is room; otherwise they scroll with the program. */
    private List<Line> pinned(Room room) {
        List<Line> question = question(room.columns());
        return room.rows() - question.size() >= LEAST_PROGRAM_ROWS ? question : List.of();
    }

    private List<Line> betLines(int columns, boolean withQuestion) {
        int width = Math.min(columns - 2, ReadScreen.TEXT_COLUMNS);
        List<Line> lines = new ArrayList<>();
        if (!view.text().isBlank()) {
            lines.addAll(Markup.lines(view.text(), width));
            lines.add(Line.EMPTY);
        }
        lines.addAll(ProgramText.lines(view.program()));
        if (withQuestion) {
            lines.addAll(question(columns));
        }
        return lines;
    }

    private List<Line> question(int columns) {
        int width = Math.min(columns - 2, ReadScreen.TEXT_COLUMNS);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.EMPTY);
        lines.addAll(Wrap.text(view.conditions(), width, Style.DIM));
        lines.addAll(Wrap.spans(Markup.inline(view.question(), Style.STRONG), width, "", ""));
        for (int i = 0; i < view.choices().size(); i++) {
            boolean chosen = i == choice;
            lines.add(Line.of(chosen ? " ▸ " : "   ", Style.ACCENT)
                    .with(String.valueOf(i + 1), Style.KEY)
                    .with("  ", Style.NORMAL)
                    .with(view.choices().get(i), chosen ? Style.SELECTION : Style.NORMAL));
        }
        return lines;
    }

    private List<Line> resultLines(int columns) {
        PredictResult decided = java.util.Objects.requireNonNull(result);
        LiveState shown = live == null ? LiveState.NONE : live;
        int width = Math.min(columns - 2, ReadScreen.TEXT_COLUMNS);
        List<Line> lines = new ArrayList<>();
        lines.addAll(Wrap.spans(Markup.inline(decided.sentence(), Style.STRONG), width, "", ""));
        lines.add(Line.EMPTY);
        lines.add(Line.of("Your bet   ", Style.DIM)
                .with(choiceText(decided.choice()), Style.NORMAL)
                .with(decided.right() ? "  ✓ right" : "", Style.GOOD));
        if (!decided.right() && decided.answer() >= 0) {
            lines.add(Line.of("It was     ", Style.DIM).with(choiceText(decided.answer()), Style.STRONG));
        }
        List<LiveState.OutputLine> printed = shown.output();
        boolean told = printed.size() == 1 && printed.get(0).text().equals(decided.sentence());
        if (!printed.isEmpty() && !told) {
            lines.add(Line.EMPTY);
            lines.add(Line.of("It printed", Style.DIM));
            for (LiveState.OutputLine line : printed.subList(Math.max(0, printed.size() - 6), printed.size())) {
                lines.add(Line.of("  " + line.text(), line.error() ? Style.BAD : Style.NORMAL));
            }
        }
        lines.add(Line.EMPTY);
        lines.addAll(Markup.lines(decided.explanation(), width));
        return lines;
    }

    private String choiceText(int index) {
        return index >= 0 && index < view.choices().size() ? view.choices().get(index) : "none of these";
    }
}
