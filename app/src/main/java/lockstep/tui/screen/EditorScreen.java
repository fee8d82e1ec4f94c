package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.session.ChallengeView;
import lockstep.session.KnobView;
import lockstep.session.ProgramFault;
import lockstep.session.ProgramLine;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.term.Style;
import lockstep.term.TextWidth;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Scroll;
import lockstep.tui.draw.Wrap;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a program that the learner writes, in their place. Each change is kept at once.
 *
 * @param under the challenge as it stands
 * @param knobId which lines
 * @param code what is written
 * @param told why the last key did nothing; may be empty
 */
public record EditorScreen(ChallengeScreen under, String knobId, CodeHistory code, String told) implements Screen {
    /** Opens the editor at the fault if it lies in these lines, else where it was left, at first at their beginning. */
    static EditorScreen open(ChallengeScreen under, KnobView knob) {
        CodeHistory left = under.written();
        boolean same = left != null && left.now().text().equals(knob.value());
        CodeHistory history = left != null && same ? left : CodeHistory.of(CodeText.of(knob.value()));
        ProgramFault fault = under.view().fault();
        KnobView.Code code = code(knob);
        if (fault != null) {
            history = history.moved(history.now().at(fault.line() - code.line(), fault.column() - 1 - code.indent()));
        }
        return new EditorScreen(under, knob.id(), history, "");
    }

    private static KnobView.Code code(KnobView knob) {
        KnobView.Code code = knob.code();
        if (code == null) {
            throw new IllegalArgumentException("nothing is written for " + knob.id());
        }
        return code;
    }

    private KnobView.Code place() {
        return code(under.view().knobs().stream()
                .filter(knob -> knob.id().equals(knobId))
                .findFirst()
                .orElseThrow());
    }

    @Override
    public String title() {
        return under.title();
    }

    @Override
    public String status() {
        return under.status();
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Esc", "done"),
                new KeyHint("Ctrl-R", under.view().proof() ? "prove" : "run"),
                new KeyHint("Ctrl-Z", "undo"),
                new KeyHint("Ctrl-Y", "redo"),
                new KeyHint("Ctrl-X", "start over"),
                new KeyHint("Tab", "indent"),
                new KeyHint("Shift-Tab", "less"),
                new KeyHint("F1", "help"),
                new KeyHint("Ctrl-C", "leave"));
    }

    @Override
    public Turn key(Key key, Room room) {
        if (key.is(Key.Name.ESCAPE) || key.isCtrl('g')) {
            return Turn.to(under.keeping(code));
        }
        CodeText text = code.now();
        if (key.isCtrl('r')) {
            ProgramFault fault = under.view().fault();
            return fault == null
                    ? under.keeping(code).attempt()
                    : moved(text.at(fault.line() - place().line(), fault.column() - 1 - place().indent()));
        }
        if (key.isCtrl('z') || key.isCtrl('u')) {
            return kept(code.undo());
        }
        if (key.isCtrl('y')) {
            return kept(code.redo());
        }
        if (key.isCtrl('x')) {
            return changed(CodeText.of(place().start()), false);
        }
        if (key.isCtrl('d')) {
            return changed(text.delete(), false);
        }
        return switch (key.name()) {
            case UP -> moved(text.at(text.row() - 1, text.column()));
            case DOWN -> moved(text.at(text.row() + 1, text.column()));
            case PAGE_UP -> moved(text.at(0, text.column()));
            case PAGE_DOWN -> moved(text.at(Integer.MAX_VALUE, text.column()));
            case LEFT -> moved(text.left());
            case RIGHT -> moved(text.right());
            case HOME -> moved(text.home());
            case END -> moved(text.end());
            case ENTER -> changed(text.newLine(), false);
            case BACKSPACE -> changed(text.backspace(), false);
            case DELETE -> changed(text.delete(), false);
            case TAB -> changed(text.tab(), false);
            case BACK_TAB -> changed(text.outdent(), false);
            case PASTE -> changed(text.typed(key.text()), false);
            case CHARACTER ->
                key.ctrl() || key.alt()
                        ? Turn.to(this)
                        : changed(
                                text.typed(key.text()),
                                Character.isLetterOrDigit(key.text().codePointAt(0)));
            default -> Turn.to(this);
        };
    }

    private Turn moved(CodeText text) {
        return Turn.to(new EditorScreen(under, knobId, code.moved(text), ""));
    }

    private Turn changed(CodeText text, boolean letter) {
        KnobView.Code place = place();
        if (!new CodeText.Room(place.lines(), place.columns()).holds(text)) {
            String why = text.lines().size() > place.lines()
                    ? "At most " + place.lines() + " lines fit here."
                    : "A line has at most " + place.columns() + " characters here.";
            return Turn.to(new EditorScreen(under, knobId, code, why));
        }
        return kept(code.changed(text, letter));
    }

    private Turn kept(CodeHistory next) {
        EditorScreen screen = new EditorScreen(under, knobId, next, "");
        return next.now().lines().equals(code.now().lines())
                ? Turn.to(screen)
                : Turn.to(
                        screen,
                        new Ask.Write(under.view().id(), knobId, next.now().text()));
    }

    @Override
    public Turn hear(News news) {
        Turn heard = under.hear(news);
        return heard.screen() instanceof ChallengeScreen now
                ? new Turn(new EditorScreen(now, knobId, code, told), heard.asks())
                : heard;
    }

    /** Returns the program with the lines as they are written, blanks at their ends included. */
    private List<ProgramLine> program() {
        ChallengeView view = under.view();
        KnobView.Code place = place();
        List<ProgramLine> before = view.program().subList(0, place.line() - 1);
        List<ProgramLine> after = view.program()
                .subList(place.line() - 1 + place.count(), view.program().size());
        List<ProgramLine> lines = new ArrayList<>(before);
        String indent = " ".repeat(place.indent());
        for (String text : code.now().lines()) {
            lines.add(new ProgramLine(lines.size() + 1, indent + text, 0, false, false, true, List.of()));
        }
        for (ProgramLine line : after) {
            lines.add(new ProgramLine(
                    lines.size() + 1, line.text(), 0, false, line.filled(), line.written(), line.knobs()));
        }
        return lines;
    }

    @Override
    public void draw(Canvas canvas) {
        List<Line> goal = ChallengeDrawing.goal(under.view(), canvas.columns());
        int top = canvas.rows() > goal.size() + 8 ? goal.size() + 1 : 0;
        if (top > 0) {
            Line.drawAll(canvas, goal, 0);
        }
        int rows = Math.max(1, canvas.rows() - top - 2);
        List<ProgramLine> lines = program();
        int cursor = place().line() - 1 + code.now().row();
        String before =
                code.now().lines().get(code.now().row()).substring(0, code.now().column());
        int column = place().indent() + TextWidth.of(before);
        int shift = Math.max(0, column - (canvas.columns() - ProgramPane.GUTTER - 4));
        int first = first(cursor, rows, lines.size());
        Canvas pane = canvas.region(0, top, canvas.columns(), rows);
        ProgramPane.draw(pane, lines, first, -1, shift);
        ProgramFault fault = under.view().fault();
        if (fault != null) {
            ProgramPane.fault(pane, fault, first, shift);
        }
        pane.restyle(ProgramPane.GUTTER + column - shift, cursor - first, 1, Style.SELECTION);
        status(canvas.region(0, top + rows, canvas.columns(), 2), fault, cursor + 1, column + 1);
    }

    /** Returns the first line shown: the same for all that is written where it fits, else one around the cursor. */
    private int first(int cursor, int rows, int size) {
        int count = code.now().lines().size();
        return count < rows
                ? Scroll.clamp(place().line() - 1 - (rows - count) / 2, size, rows)
                : ProgramPane.around(cursor, rows, size);
    }

    private void status(Canvas canvas, @Nullable ProgramFault fault, int line, int column) {
        String words = !told.isEmpty() ? told : fault != null ? fault.text() : "line " + line + ", column " + column;
        Style style = !told.isEmpty() ? Style.WARN : fault != null ? Style.BAD : Style.DIM;
        List<Line> lines = Wrap.text(words, canvas.columns() - 1, style);
        Line.drawAll(lines.size() > 1 ? canvas : canvas.region(0, 1, canvas.columns(), 1), lines, 0);
    }
}
