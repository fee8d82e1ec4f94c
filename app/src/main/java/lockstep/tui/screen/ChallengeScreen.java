package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.session.ChallengeView;
import lockstep.session.KnobView;
import lockstep.session.Place;
import lockstep.session.ProgramLine;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Scroll;

/**
 * A challenge: what is asked, the program, and the knobs to turn. One cursor goes over the knobs and then over the
 * lines that can be marked.
 *
 * @param view the challenge as it stands
 * @param cursor 0 to knobs + markable lines - 1
 * @param typed digits typed so far for the number under the cursor
 * @param scroll the first line of the program shown, from 0, or {@link #FOLLOW}
 * @param tab which pane is open where only one fits: 0 task, 1 program, 2 knobs
 */
public record ChallengeScreen(ChallengeView view, int cursor, String typed, int scroll, int tab) implements Screen {
    static final int TABS = 3;

    /** The program is shown around the cursor. */
    static final int FOLLOW = -1;

    /** Opens a challenge with the cursor where it was. */
    public static ChallengeScreen at(ChallengeView view, int cursor) {
        ChallengeScreen screen = new ChallengeScreen(view, 0, "", FOLLOW, 0);
        return screen.moved(Math.max(0, Math.min(cursor, screen.places() - 1)), screen.tab);
    }

    /** Returns the knobs that are turned, not marked. */
    List<KnobView> dials() {
        return view.knobs().stream()
                .filter(knob -> knob.kind() != KnobView.Kind.LINES)
                .toList();
    }

    private List<Integer> markable() {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < view.program().size(); i++) {
            if (view.program().get(i).mark() > 0) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private int places() {
        return Math.max(1, dials().size() + markable().size());
    }

    /** Returns the index of the line to keep in sight: under the cursor, else the first that the learner changes. */
    int sight() {
        for (int i = 0; i < view.program().size() && cursorLine() < 0; i++) {
            ProgramLine line = view.program().get(i);
            if (line.mark() > 0 || line.filled()) {
                return i;
            }
        }
        return cursorLine();
    }

    /** Returns the index of the program's line under the cursor, or -1. */
    int cursorLine() {
        int mark = cursor - dials().size();
        return mark >= 0 && mark < markable().size() ? markable().get(mark) : -1;
    }

    @Override
    public String title() {
        return view.title();
    }

    @Override
    public String status() {
        return view.points() > 0
                ? lockstep.tui.draw.Stars.of(view.best()) + " " + view.points()
                : lockstep.tui.draw.Stars.of(view.best());
    }

    @Override
    public List<KeyHint> keys() {
        List<KeyHint> keys = new ArrayList<>();
        keys.add(new KeyHint("Enter/r", "run"));
        if (places() > 1) {
            keys.add(new KeyHint("↑↓/k j", "move"));
        }
        if (cursorLine() >= 0) {
            keys.add(new KeyHint("Space/m", "mark"));
        } else if (!dials().isEmpty()) {
            keys.add(new KeyHint("←→/a d", "turn"));
        }
        keys.add(new KeyHint("t", "pane"));
        keys.add(new KeyHint("h", "hint"));
        if (!view.debrief().isEmpty()) {
            keys.add(new KeyHint("e", "debrief"));
        }
        keys.add(new KeyHint("n", "next"));
        keys.add(new KeyHint("x", "reset"));
        keys.add(new KeyHint("b", "map"));
        keys.add(new KeyHint("i", "help"));
        keys.add(new KeyHint("q", "leave"));
        return keys;
    }

    @Override
    public Turn key(Key key, Room room) {
        if (key.is('r') || key.is(Key.Name.ENTER)) {
            return Turn.to(AttemptScreen.starting(this), new Ask.Attempt(view.id()));
        }
        if (key.is('n')) {
            return Turn.to(this, new Ask.OpenNext(view.id()));
        }
        if (Keys.back(key)) {
            return Turn.to(this, new Ask.Open(Place.MAP));
        }
        if (key.is('h')) {
            return Turn.to(this, new Ask.Hints(view.id(), false));
        }
        if (key.is('e') && !view.debrief().isEmpty()) {
            return Turn.to(this, new Ask.Debrief(view.id()));
        }
        if (key.is('x')) {
            return Turn.to(this, new Ask.Reset(view.id()));
        }
        if (Keys.otherPane(key)) {
            return room.wide() ? kept(otherGroup(), tab) : Turn.to(moved(cursor, (tab + 1) % TABS));
        }
        if (Keys.pageUp(key) || Keys.pageDown(key)) {
            int rows = Math.max(3, room.rows() - 6);
            int to =
                    Scroll.clamp(scroll + Keys.scroll(key, rows), view.program().size(), rows);
            return Turn.to(new ChallengeScreen(view, cursor, "", to, tab));
        }
        if (Keys.up(key) || Keys.down(key)) {
            int to = Math.floorMod(cursor + (Keys.up(key) ? -1 : 1), places());
            return kept(to, room.wide() ? tab : to < dials().size() ? 2 : 1);
        }
        int line = cursorLine();
        if (line >= 0) {
            return Keys.mark(key)
                    ? Turn.to(
                            this,
                            new Ask.Mark(view.id(), view.program().get(line).mark()))
                    : Turn.to(this);
        }
        return cursor < dials().size() ? turn(dials().get(cursor), key) : Turn.to(this);
    }

    private int otherGroup() {
        boolean onLines = cursor >= dials().size();
        if (onLines) {
            return 0;
        }
        return markable().isEmpty() ? (cursor + 1) % places() : dials().size();
    }

    private Turn kept(int to, int newTab) {
        return Turn.to(moved(to, newTab), new Ask.Keep(new Place(view.id(), 0, to)));
    }

    private ChallengeScreen moved(int to, int newTab) {
        return new ChallengeScreen(view, to, "", FOLLOW, newTab);
    }

    private Turn turn(KnobView knob, Key key) {
        KnobTurn turned = KnobTurn.of(knob, key, typed);
        ChallengeScreen next = new ChallengeScreen(view, cursor, turned.typed(), scroll, tab);
        return turned.value().equals(knob.value())
                ? Turn.to(next)
                : Turn.to(next, new Ask.Turn(view.id(), knob.id(), turned.value()));
    }

    @Override
    public Turn hear(News news) {
        if (news instanceof News.Challenged changed && changed.view().id().equals(view.id())) {
            ChallengeScreen next = new ChallengeScreen(changed.view(), cursor, typed, scroll, tab);
            return Turn.to(next.cursor < next.places() ? next : next.moved(next.places() - 1, tab));
        }
        if (news instanceof News.Hinted hinted && hinted.stepId().equals(view.id())) {
            return Turn.to(new HintScreen(this, hinted.hints(), hinted.of()));
        }
        return Turn.to(this);
    }

    @Override
    public void draw(Canvas canvas) {
        ChallengeDrawing.draw(canvas, this);
    }
}
