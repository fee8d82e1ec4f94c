package lockstep.tui.draw;

import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Style;
import lockstep.term.TextWidth;

/** A row for each worker: its name, what it did over time, what it does now. Every state has its own sign and word. */
public final class Lanes {
    private Lanes() {}

    /** What a worker does. */
    public enum State {
        RUNNING("█", Style.RUNNING, "running"),
        WAITING_FOR_GIL("░", Style.WAITING, "waits for the GIL"),
        BLOCKED("▒", Style.BLOCKED, "blocked"),
        IN_IO("─", Style.IO, "in I/O"),
        DONE(" ", Style.DIM, "done"),
        ABSENT(" ", Style.DIM, "");

        private final String sign;
        private final Style style;
        private final String word;

        State(String sign, Style style, String word) {
            this.sign = sign;
            this.style = style;
            this.word = word;
        }
    }

    /**
     * One worker.
     *
     * @param name what it is called
     * @param history a state for each moment watched, oldest first
     * @param detail what it waits for; may be empty
     */
    public record Lane(String name, List<State> history, String detail) {
        public Lane {
            history = List.copyOf(history);
        }

        /** Returns what it does now. */
        public State now() {
            return history.isEmpty() ? State.ABSENT : history.get(history.size() - 1);
        }
    }

    /** Draws lanes from the top of a canvas; the newest moment is at the right end once the strip is full. */
    public static void draw(Canvas canvas, List<Lane> lanes) {
        boolean narrow = canvas.columns() < 50;
        int most = narrow ? 10 : 18;
        int names = Math.min(
                most,
                lanes.stream().mapToInt(lane -> TextWidth.of(lane.name())).max().orElse(0));
        int words = narrow ? 12 : 19;
        int strip = Math.max(4, canvas.columns() - names - words - 3);
        int shown = lanes.size() <= canvas.rows() ? lanes.size() : canvas.rows() - 1;
        for (int row = 0; row < shown; row++) {
            Lane lane = lanes.get(row);
            canvas.put(0, row, shortened(lane.name(), names), Style.NORMAL);
            int from = Math.max(0, lane.history().size() - strip);
            for (int i = from; i < lane.history().size(); i++) {
                State state = lane.history().get(i);
                canvas.put(names + 1 + i - from, row, state.sign, state.style);
            }
            canvas.put(names + 2 + strip, row, TextWidth.clip(words(lane), words), lane.now().style);
        }
        if (shown < lanes.size()) {
            canvas.put(0, shown, "and %d more workers".formatted(lanes.size() - shown), Style.DIM);
        }
    }

    /** Returns a name with its middle left out when it is too long: kinds differ at the beginning, numbers at the end. */
    private static String shortened(String name, int columns) {
        if (TextWidth.of(name) <= columns || columns < 5) {
            return TextWidth.clip(name, columns);
        }
        int tail = columns / 2;
        return TextWidth.clip(name, columns - tail - 1) + "…" + name.substring(name.length() - tail);
    }

    private static String words(Lane lane) {
        return switch (lane.now()) {
            case BLOCKED -> lane.detail().isEmpty() ? "blocked" : "blocked: " + lane.detail();
            case IN_IO -> lane.detail().isEmpty() ? "in I/O" : lane.detail();
            default -> lane.now().word;
        };
    }

    /** Returns the line that explains the signs. */
    public static Line legend() {
        Line line = Line.EMPTY;
        for (State state : new State[] {State.RUNNING, State.WAITING_FOR_GIL, State.BLOCKED, State.IN_IO}) {
            line = line.with(state.sign, state.style).with(" " + state.word + "   ", Style.DIM);
        }
        return line;
    }
}
