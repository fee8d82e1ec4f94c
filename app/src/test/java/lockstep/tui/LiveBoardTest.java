package lockstep.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.ThreadView;
import lockstep.tui.draw.Lanes;
import lockstep.tui.screen.LiveState;
import org.junit.jupiter.api.Test;

class LiveBoardTest {
    private final LiveBoard board = new LiveBoard();

    @Test
    void output_linesOfBothStreamsStayWhole() {
        board.output(Stream.OUT, "one\ntw");
        board.output(Stream.ERR, "oops\n");
        board.output(Stream.OUT, "o");
        assertEquals(
                List.of(
                        new LiveState.OutputLine("one", false),
                        new LiveState.OutputLine("oops", true),
                        new LiveState.OutputLine("two", false)),
                board.state().output());
    }

    @Test
    void output_withoutEndIsBounded() {
        for (int i = 0; i < 5_000; i++) {
            board.output(Stream.OUT, "x".repeat(1_000) + (i % 2 == 0 ? "\n" : ""));
        }
        List<LiveState.OutputLine> lines = board.state().output();
        assertTrue(lines.size() <= 101, lines.size() + " lines");
        assertTrue(lines.stream().allMatch(line -> line.text().length() <= 500));
    }

    @Test
    void threads_lateAndEndedOnesKeepTheirPlaceInTime() {
        board.threads(List.of(thread(0, ThreadView.State.RUNNING)));
        board.threads(List.of(thread(0, ThreadView.State.BLOCKED), thread(1, ThreadView.State.RUNNING)));
        board.threads(List.of(thread(0, ThreadView.State.RUNNING)));
        List<Lanes.Lane> lanes = board.state().lanes();
        assertEquals(
                List.of(Lanes.State.RUNNING, Lanes.State.BLOCKED, Lanes.State.RUNNING),
                lanes.get(0).history());
        assertEquals(
                List.of(Lanes.State.ABSENT, Lanes.State.RUNNING, Lanes.State.DONE),
                lanes.get(1).history());
    }

    @Test
    void threads_withoutEndAreBounded() {
        for (int i = 0; i < 1_000; i++) {
            board.threads(List.of(thread(i, ThreadView.State.RUNNING)));
        }
        assertEquals(64, board.state().lanes().size());
        assertTrue(board.state().lanes().get(0).history().size() <= 300);
    }

    @Test
    void runStarted_beginsAnew() {
        board.output(Stream.OUT, "old\n");
        board.threads(List.of(thread(0, ThreadView.State.RUNNING)));
        board.runStarted(2, 3, "Python 3.13");
        assertEquals(new LiveState("Python 3.13", 2, 3, List.of(), List.of(), "", 0), board.state());
    }

    private static ThreadView thread(int number, ThreadView.State state) {
        return new ThreadView(0, number, "Thread-" + number, state, "", 1);
    }
}
