package lockstep.tui.screen;

import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Markup;
import lockstep.tui.draw.Scroll;

/**
 * The keys and how the game goes, over any screen.
 *
 * @param under what to come back to
 * @param scroll the first line shown, from 0
 */
public record HelpScreen(Screen under, int scroll) implements Screen {
    private static final String TEXT = """
            You *predict* what a small Python program will do, then it runs for real: on threads, in processes, on \
            the cores of this machine. In a *challenge* you change the program and it is judged: first whether it \
            is right, then how fast it is against one worker and against a reference, measured in the same minute.

            # Keys
            - `Enter` or `n`: the next thing. `b` or `Esc`: back. `q`: leave, nothing is lost
            - `k` `j`, `w` `s` or arrows: move or scroll. `u` `f` or `PgUp` `PgDn`: by pages
            - `a` `d` or arrows: turn a knob. Digits: choose an option or type a number
            - `m` or `Space`: mark a line. `t` or `Tab`: the other pane. `x`: knobs back to the start
            - `r`: run. `h`: a hint. `e`: debrief. `i`: this page
            - `c`: write the lines behind the bar. There `Esc` ends writing; all you type is kept

            # Stars
            One star for a correct program, two and three for its speed. The machine's own best decides what counts, \
            and the page says it before you run. A rerun never lowers a score. If the machine is busy with something \
            else, you are told and it costs nothing.

            # Workers
            `█` running, `░` waits for the GIL, `▒` blocked on a lock or another worker, `─` in I/O or asleep.
            """;

    private static final String STEPPING = """
            # Threads that you step
            - The letter of a thread (`m` is the main one): it takes a step. `l`: a whole line at a time, or a step again
            - `u` `r` or arrows: undo and redo. `n`: on to the next switch, at the end as far as the last thread gets
            - `x`: from the beginning. `p`: play what lies ahead. `z`: back
            - `o`: the code of another thread, where there is no room for all, until the next step
            - `w`: the witness, the shortest way to a failure, once you have found one
            - `t`: a deadline passes. `k`: a process that is being terminated ends
            - A schedule like `A2 b!1`: two steps of A, then a deadline of b passes or its sleep is over. `A~1`: a \
            signal ends A
            - A step is one operation that others can see, with what the thread does alone behind it
            """;

    @Override
    public String title() {
        return "Help";
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter/b", "back"), new KeyHint("↑↓/k j", "scroll"), new KeyHint("q", "leave"));
    }

    @Override
    public Turn key(Key key, Room room) {
        if (Keys.go(key) || Keys.back(key) || key.is('i')) {
            return Turn.to(under);
        }
        int lines = lines(room.columns()).size();
        return Turn.to(new HelpScreen(under, Scroll.clamp(scroll + Keys.scroll(key, room.rows()), lines, room.rows())));
    }

    @Override
    public Turn hear(News news) {
        Turn heard = under.hear(news);
        return new Turn(new HelpScreen(heard.screen(), scroll), heard.asks());
    }

    @Override
    public boolean watching() {
        return under.watching();
    }

    /** Returns the text, what belongs to the screen below first. */
    private List<Line> lines(int columns) {
        boolean stepping = under instanceof StepperScreen || under instanceof BreakScreen;
        return Markup.lines(
                stepping ? STEPPING + "\n" + TEXT : TEXT + "\n" + STEPPING,
                Math.min(columns - 2, ReadScreen.TEXT_COLUMNS));
    }

    @Override
    public void draw(Canvas canvas) {
        List<Line> lines = lines(canvas.columns());
        int from = Scroll.clamp(scroll, lines.size(), canvas.rows());
        Line.drawAll(canvas, lines, from);
        Scroll.draw(canvas, from, lines.size());
    }
}
