package lockstep.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import lockstep.explore.StepView;
import lockstep.session.ProgramLine;
import lockstep.term.Canvas;
import lockstep.term.Size;
import org.junit.jupiter.api.Test;

class StepperScreenTest {
    private static final News.Explored FOUND = new News.Explored("till is {'tea': 1}", "M1 A1 B2 A1 M2");

    private static String explored(boolean breaking) {
        List<ProgramLine> program = List.of(new ProgramLine(1, "till = {}", 0, false, false));
        StepperGoal goal = new StepperGoal(
                "break-till", "Lose a sale", "Lose one.", "", program, breaking, false, new MessageScreen(""));
        Canvas canvas = new Canvas(new Size(60, 10));
        StepperScreen.starting(goal).hear(FOUND).screen().draw(canvas);
        return canvas.frame().text();
    }

    @Test
    void explored_howItFailsIsNotToldToWhoIsToBreakIt() {
        assertFalse(explored(true).contains("till is"), explored(true));
        assertEquals(
                "Lose one.\nThe threads are being set up ...", explored(true).strip());
        assertTrue(explored(false).contains("till is"), explored(false));
    }

    @Test
    void nextOperation_isShownAlsoBehindManyOthers() {
        List<StepView.Operation> operations = IntStream.range(0, 12)
                .mapToObj(number -> new StepView.Operation("read number_" + number, true))
                .toList();
        String text = stepped(operations, 9, List.of());
        assertTrue(text.contains("▸read number_9"), text);
        assertFalse(text.contains("read number_2"), text);
    }

    @Test
    void locals_takeTheRowsThatOperationsLeave() {
        List<StepView.Value> locals = IntStream.range(0, 8)
                .mapToObj(number -> new StepView.Value("name_" + number, "" + number, false))
                .toList();
        String text = stepped(List.of(new StepView.Operation("read a", true)), 0, locals);
        assertTrue(text.contains("name_0=0"), text);
        assertTrue(text.contains("name_6=6"), text);
    }

    @Test
    void exploring_saysWhatTakesTheTime() {
        StepperGoal goal = new StepperGoal(
                "break-till", "Lose a sale", "Lose one.", "", List.of(), true, false, new MessageScreen(""));
        Canvas canvas = new Canvas(new Size(60, 10));
        StepperScreen.starting(goal)
                .hear(new News.Exploring("12 states, 3 open, 4 a second"))
                .screen()
                .draw(canvas);
        String text = canvas.frame().text().strip().replaceAll("\\s+", " ");
        assertEquals("Lose one. Looking at every interleaving: 12 states, 3 open, 4 a second", text);
    }

    /** Returns the frame of a program whose one thread stands at a line of some operations. */
    private static String stepped(List<StepView.Operation> operations, int next, List<StepView.Value> locals) {
        List<ProgramLine> program = List.of(new ProgramLine(1, "work()", 0, false, false));
        StepperGoal goal = new StepperGoal(
                "break-till", "Lose a sale", "Lose one.", "", program, true, false, new MessageScreen(""));
        StepView.ThreadState thread = new StepView.ThreadState(
                0,
                "M",
                "main",
                StepView.Status.READY,
                1,
                0,
                6,
                "",
                "",
                locals,
                "",
                operations,
                next,
                "",
                List.of(),
                false);
        StepView view =
                new StepView(List.of(thread), List.of(), List.of(), "", "", false, "", 0, 0, 0, List.of(), 0, "");
        Canvas canvas = new Canvas(new Size(40, 18));
        StepperScreen.starting(goal).hear(new News.Stepped(view)).screen().draw(canvas);
        return canvas.frame().text();
    }
}
