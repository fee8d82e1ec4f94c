package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.session.ChallengeView;
import lockstep.session.KnobView;
import lockstep.session.Place;
import lockstep.session.ProgramFault;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Scroll;
import lockstep.tui.draw.Stars;
import org.jspecify.annotations.Nullable;

/**
 * A challenge: what is asked, the program, the knobs to turn and the lines to write. One cursor goes over the knobs and the lines that can
 * be marked.
 *
 * @param view the challenge as it stands
 * @param cursor where it is, counted over knobs and markable lines, from 0
 * @param typed digits typed so far for the number under the cursor
 * @param scroll the first line of the program shown, from 0, or {@link #FOLLOW}
 * @param tab which pane is open where only one fits: 0 task, 1 program, 2 knobs
 * @param written the lines as they were when writing ended, so that it goes on there; null before
 */
public record ChallengeScreen(
        ChallengeView view,
        int cursor,
        String typed,
        int scroll,
        int tab,
        @Nullable CodeHistory written) implements Screen {
    static final int TABS = 3;

    /** The program is shown around the cursor. */
    static final int FOLLOW = -1;

    /** Opens a challenge with the cursor where it was. */
    public static ChallengeScreen at(ChallengeView view, int cursor) {
        ChallengeScreen screen = new ChallengeScreen(view, 0, "", FOLLOW, 0, null);
        return screen.moved(Math.max(0, Math.min(cursor, screen.places() - 1)), screen.tab);
    }

    /**
     * What the cursor can be on.
     *
     * @param dial the knob to turn, or null on a line
     * @param line the index of the line to mark, or -1
     */
    record Spot(@Nullable KnobView dial, int line) {}

    /** Returns where the cursor can be: the knobs in their order, those that mark lines as the lines. */
    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        boolean linesListed = false;
        for (KnobView knob : view.knobs()) {
            if (knob.kind() != KnobView.Kind.LINES) {
                spots.add(new Spot(knob, -1));
            } else if (!linesListed) {
                linesListed = true;
                for (int i = 0; i < view.program().size(); i++) {
                    if (view.program().get(i).mark() > 0) {
                        spots.add(new Spot(null, i));
                    }
                }
            }
        }
        return spots;
    }

    private int places() {
        return Math.max(1, spots().size());
    }

    private Spot spot() {
        List<Spot> spots = spots();
        return cursor < spots.size() ? spots.get(cursor) : new Spot(null, -1);
    }

    /** Returns the knob under the cursor; null on a line. */
    @Nullable
    KnobView cursorDial() {
        return spot().dial();
    }

    /** Returns the index of the program's line under the cursor, or -1. */
    int cursorLine() {
        return spot().line();
    }

    /** Returns the index of the line to keep in sight: under the cursor, else where the knob under it fills most. */
    int sight() {
        int line = cursorLine();
        KnobView dial = cursorDial();
        KnobView.Code code = dial == null ? null : dial.code();
        if (line < 0 && code != null) {
            return code.line() - 1;
        }
        return line < 0 ? filled(dial == null ? "" : dial.id()) : line;
    }

    /** Returns the index of the first of the most lines in a row that a knob fills, or that any does where it fills none. */
    private int filled(String knob) {
        int first = -1;
        int longest = 0;
        int row = 0;
        for (int i = 0; i < view.program().size(); i++) {
            row = view.program().get(i).knobs().contains(knob) ? row + 1 : 0;
            if (row > longest) {
                longest = row;
                first = i - row + 1;
            }
        }
        for (int i = 0; i < view.program().size() && first < 0; i++) {
            first = view.program().get(i).filled() ? i : -1;
        }
        return first;
    }

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
        keys.add(new KeyHint("Enter/r", view.fault() != null ? "mend it" : view.proof() ? "prove" : "run"));
        if (places() > 1) {
            keys.add(new KeyHint("↑↓/k j", "move"));
        }
        KnobView code = codeKnob();
        if (code != null) {
            keys.add(new KeyHint(code.equals(cursorDial()) ? "Space/c" : "c", "edit"));
        }
        if (cursorLine() >= 0) {
            keys.add(new KeyHint("Space/m", "mark"));
        } else if (cursorDial() != null && !cursorDial().equals(code)) {
            keys.add(new KeyHint("←→/a d", "turn"));
        }
        keys.add(new KeyHint("t", "pane"));
        keys.add(new KeyHint("h", "hint"));
        if (!view.debrief().isEmpty()) {
            keys.add(new KeyHint("e", "debrief"));
        }
        keys.add(new KeyHint("n", "next"));
        keys.add(new KeyHint("x", view.earlier() ? "bring back" : "reset"));
        keys.add(new KeyHint("b", "map"));
        keys.add(new KeyHint("u/f", "scroll"));
        keys.add(new KeyHint("i", "help"));
        keys.add(new KeyHint("q", "leave"));
        return keys;
    }

    @Override
    public Turn key(Key key, Room room) {
        if (key.is('r') || key.is(Key.Name.ENTER)) {
            return attempt();
        }
        KnobView code = codeKnob();
        if (code != null && (key.is('c') || Keys.mark(key) && code.equals(cursorDial()))) {
            return Turn.to(EditorScreen.open(this, code));
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
            return Turn.to(new ChallengeScreen(view, cursor, "", to, tab, written));
        }
        if ((Keys.up(key) || Keys.down(key)) && !spots().isEmpty()) {
            int to = Math.floorMod(cursor + (Keys.up(key) ? -1 : 1), places());
            return kept(to, room.wide() ? tab : spots().get(to % places()).dial() != null ? 2 : 1);
        }
        int line = cursorLine();
        if (line >= 0) {
            return Keys.mark(key)
                    ? Turn.to(
                            this,
                            new Ask.Mark(view.id(), view.program().get(line).mark()))
                    : Turn.to(this);
        }
        KnobView dial = cursorDial();
        return dial == null || dial.kind() == KnobView.Kind.CODE ? Turn.to(this) : turn(dial, key);
    }

    /** Plays an attempt; where what is written is no program, opens it at the fault. */
    Turn attempt() {
        KnobView code = faulty();
        return code == null
                ? Turn.to(AttemptScreen.starting(this), new Ask.Attempt(view.id()))
                : Turn.to(EditorScreen.open(this, code));
    }

    /** Returns the lines that the fault lies in, the first that are written when it lies in none; null without a fault. */
    private @Nullable KnobView faulty() {
        ProgramFault fault = view.fault();
        if (fault == null) {
            return null;
        }
        for (KnobView knob : view.knobs()) {
            KnobView.Code code = knob.code();
            if (code != null && fault.line() >= code.line() && fault.line() < code.line() + code.count()) {
                return knob;
            }
        }
        return codeKnob();
    }

    /** Returns the lines to write under the cursor, else the first there are; null when nothing is written. */
    private @Nullable KnobView codeKnob() {
        KnobView dial = cursorDial();
        if (dial != null && dial.kind() == KnobView.Kind.CODE) {
            return dial;
        }
        return view.knobs().stream()
                .filter(knob -> knob.kind() == KnobView.Kind.CODE)
                .findFirst()
                .orElse(null);
    }

    /** Returns the next place of the other kind: from a line to a knob and the other way round. */
    private int otherGroup() {
        List<Spot> spots = spots();
        boolean onLine = cursorLine() >= 0;
        for (int i = 1; i < spots.size(); i++) {
            int to = (cursor + i) % spots.size();
            if (onLine != (spots.get(to).line() >= 0)) {
                return to;
            }
        }
        return (cursor + 1) % places();
    }

    private Turn kept(int to, int newTab) {
        return Turn.to(moved(to, newTab), new Ask.Keep(new Place(view.id(), 0, to)));
    }

    private ChallengeScreen moved(int to, int newTab) {
        return new ChallengeScreen(view, to, "", FOLLOW, newTab, written);
    }

    private Turn turn(KnobView knob, Key key) {
        KnobTurn turned = KnobTurn.of(knob, key, typed);
        ChallengeScreen next = new ChallengeScreen(view, cursor, turned.typed(), scroll, tab, written);
        return turned.value().equals(knob.value())
                ? Turn.to(next)
                : Turn.to(next, new Ask.Turn(view.id(), knob.id(), turned.value()));
    }

    @Override
    public Turn hear(News news) {
        if (news instanceof News.Challenged changed && changed.view().id().equals(view.id())) {
            return Turn.to(with(changed.view()));
        }
        if (news instanceof News.Written written && written.view().id().equals(view.id())) {
            return Turn.to(with(written.view()));
        }
        if (news instanceof News.Hinted hinted && hinted.stepId().equals(view.id())) {
            return Turn.to(HintScreen.of(this, hinted));
        }
        return Turn.to(this);
    }

    /** Keeps what was written and what was before it. */
    ChallengeScreen keeping(@Nullable CodeHistory code) {
        return new ChallengeScreen(view, cursor, typed, scroll, tab, code);
    }

    private ChallengeScreen with(ChallengeView changed) {
        ChallengeScreen next = new ChallengeScreen(changed, cursor, typed, scroll, tab, written);
        return next.cursor < next.places() ? next : next.moved(next.places() - 1, tab);
    }

    @Override
    public void draw(Canvas canvas) {
        ChallengeDrawing.draw(canvas, this);
    }
}
