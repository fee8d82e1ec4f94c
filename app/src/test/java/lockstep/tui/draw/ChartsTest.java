package lockstep.tui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.term.Canvas;
import lockstep.term.Size;
import lockstep.term.Style;
import org.junit.jupiter.api.Test;

class ChartsTest {
    @Test
    void bars_longestFillsTheRoom() {
        Canvas canvas = new Canvas(new Size(30, 2));
        Bars.draw(
                canvas,
                List.of(new Bars.Bar("serial", 1, "1.00x", Style.DIM), new Bars.Bar("you", 2, "2.00x", Style.GOOD)));
        assertEquals(
                "serial  ████████ 1.00x\nyou     ███████████████ 2.00x",
                canvas.frame().text());
    }

    @Test
    void speedChart_showsPointsAndAxes() {
        Canvas canvas = new Canvas(new Size(40, 9));
        SpeedChart.draw(
                canvas,
                List.of(
                        new SpeedChart.Point(1, 1, false),
                        new SpeedChart.Point(4, 1.8, false),
                        new SpeedChart.Point(8, 3.9, true)));
        String text = canvas.frame().text();
        assertTrue(text.contains("●") && text.contains("○") && text.contains("workers"), text);
        assertTrue(text.contains("  4x │"), text);
    }

    @Test
    void speedChart_namesTheMostWorkersWhole_andShowsTheLearnerOnTheReference() {
        Canvas canvas = new Canvas(new Size(60, 8));
        SpeedChart.draw(
                canvas,
                List.of(
                        new SpeedChart.Point(8, 7.6, false),
                        new SpeedChart.Point(64, 2.5, false),
                        new SpeedChart.Point(8, 7.6, true)));
        String text = canvas.frame().text();
        assertTrue(text.contains(" 64  workers"), text);
        assertEquals(2, text.chars().filter(c -> c == '●').count(), text);
    }

    @Test
    void lanes_tellEveryStateWithASignAndAWord() {
        Canvas canvas = new Canvas(new Size(80, 2));
        Lanes.draw(
                canvas,
                List.of(
                        new Lanes.Lane("MainThread", List.of(Lanes.State.RUNNING, Lanes.State.BLOCKED), "thread"),
                        new Lanes.Lane("Thread-1", List.of(Lanes.State.WAITING_FOR_GIL, Lanes.State.RUNNING), "")));
        List<String> lines = canvas.frame().lines();
        assertTrue(lines.get(0).startsWith("MainThread █▒") && lines.get(0).endsWith("blocked: thread"), lines.get(0));
        assertTrue(lines.get(1).startsWith("Thread-1   ░█") && lines.get(1).endsWith("running"), lines.get(1));
    }

    @Test
    void lanes_moreThanRowsAreCounted() {
        Canvas canvas = new Canvas(new Size(60, 3));
        Lanes.Lane lane = new Lanes.Lane("w", List.of(Lanes.State.RUNNING), "");
        Lanes.draw(canvas, List.of(lane, lane, lane, lane, lane));
        assertEquals("and 3 more workers", canvas.frame().lines().get(2));
    }

    @Test
    void keyBar_wrapsOverRowsAndKeepsTheFirst() {
        List<KeyHint> hints =
                List.of(new KeyHint("Enter", "run it"), new KeyHint("h", "hint"), new KeyHint("q", "leave"));
        assertEquals(1, KeyBar.rows(hints, 80));
        assertEquals(2, KeyBar.rows(hints, 25));
        Canvas canvas = new Canvas(new Size(25, 2));
        KeyBar.draw(canvas, hints);
        assertEquals(" Enter run it  h hint\n q leave", canvas.frame().text());
    }

    @Test
    void progressBar_isExactAtTheEnds() {
        assertEquals("░░░░", ProgressBar.line(4, -1).text());
        assertEquals("████", ProgressBar.line(4, 2).text());
        assertFalse(ProgressBar.line(4, 0.5).text().contains("███"));
    }
}
