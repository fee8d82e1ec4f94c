package lockstep.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.session.ProgramLine;
import lockstep.term.Canvas;
import lockstep.term.Size;
import org.junit.jupiter.api.Test;

class StepperScreenTest {
    private static final News.Explored FOUND = new News.Explored("till is {'tea': 1}", "M1 A1 B2 A1 M2");

    private static String explored(boolean breaking) {
        List<ProgramLine> program = List.of(new ProgramLine(1, "till = {}", 0, false, false, false));
        StepperGoal goal = new StepperGoal(
                "break-till", "Lose a sale", "Lose one.", program, breaking, false, new MessageScreen(""));
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
}
