package lockstep.tui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.ThreadView;
import lockstep.tui.draw.Lanes;
import lockstep.tui.screen.LiveState;

/** Gathers what a run tells, bounded, for those who look now and then. Thread-safe; never blocks. */
final class LiveBoard {
    private static final int OUTPUT_LINES = 100;
    private static final int LINE_LIMIT = 500;
    private static final int HISTORY = 300;
    private static final int LANES = 64;

    private final Map<Long, Lane> lanes = new LinkedHashMap<>();
    private final Deque<LiveState.OutputLine> output = new ArrayDeque<>();
    private final StringBuilder[] open = {new StringBuilder(), new StringBuilder()};
    private String conditions = "";
    private int run;
    private int runs;
    private int moments;
    private String phase = "";
    private double share;

    private static final class Lane {
        private final String name;
        private final Deque<Lanes.State> history = new ArrayDeque<>();
        private String detail = "";
        private boolean seen;

        private Lane(String name) {
            this.name = name;
        }

        private void add(Lanes.State state) {
            history.addLast(state);
            if (history.size() > HISTORY) {
                history.removeFirst();
            }
        }
    }

    synchronized void runStarted(int number, int of, String header) {
        conditions = header;
        run = number;
        runs = of;
        lanes.clear();
        output.clear();
        open[0].setLength(0);
        open[1].setLength(0);
        moments = 0;
    }

    synchronized void output(Stream stream, String text) {
        StringBuilder line = open[stream == Stream.ERR ? 1 : 0];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                finish(line, stream);
            } else if (c != '\r' && line.length() < LINE_LIMIT) {
                line.append(c);
            }
        }
    }

    private void finish(StringBuilder line, Stream stream) {
        output.addLast(new LiveState.OutputLine(line.toString(), stream == Stream.ERR));
        if (output.size() > OUTPUT_LINES) {
            output.removeFirst();
        }
        line.setLength(0);
    }

    synchronized void threads(List<ThreadView> threads) {
        for (ThreadView thread : threads) {
            long id = ((long) thread.process() << 32) | thread.thread();
            Lane lane = lanes.get(id);
            if (lane == null && lanes.size() < LANES) {
                lane = new Lane(thread.name());
                for (int i = Math.max(0, moments - HISTORY); i < moments; i++) {
                    lane.add(Lanes.State.ABSENT);
                }
                lanes.put(id, lane);
            }
            if (lane != null) {
                lane.seen = true;
                lane.detail = thread.detail();
                lane.add(state(thread.state()));
            }
        }
        for (Lane lane : lanes.values()) {
            if (!lane.seen) {
                lane.add(Lanes.State.DONE);
            }
            lane.seen = false;
        }
        moments++;
    }

    synchronized void measuring(String what, double done) {
        phase = what;
        share = done;
    }

    synchronized LiveState state() {
        List<LiveState.OutputLine> lines = new ArrayList<>(output);
        for (int i = 0; i < open.length; i++) {
            if (!open[i].isEmpty()) {
                lines.add(new LiveState.OutputLine(open[i].toString(), i == 1));
            }
        }
        List<Lanes.Lane> rows = lanes.values().stream()
                .map(lane -> new Lanes.Lane(lane.name, List.copyOf(lane.history), lane.detail))
                .toList();
        return new LiveState(conditions, run, runs, rows, lines, phase, share);
    }

    private static Lanes.State state(ThreadView.State state) {
        return switch (state) {
            case RUNNING -> Lanes.State.RUNNING;
            case WAITING_FOR_GIL -> Lanes.State.WAITING_FOR_GIL;
            case BLOCKED -> Lanes.State.BLOCKED;
            case IN_IO -> Lanes.State.IN_IO;
            case DONE -> Lanes.State.DONE;
        };
    }
}
