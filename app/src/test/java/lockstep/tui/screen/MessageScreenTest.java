package lockstep.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lockstep.term.Canvas;
import lockstep.term.Size;
import org.junit.jupiter.api.Test;

class MessageScreenTest {
    @Test
    void draw_linesOfAMessageStayLines() {
        Canvas canvas = new Canvas(new Size(60, 10));
        new MessageScreen("The lessons cannot be used:\ncourse.yaml: there is no such file\nMend them.").draw(canvas);
        assertEquals(
                "The lessons cannot be used:\ncourse.yaml: there is no such file\nMend them.",
                canvas.frame().text().strip());
    }
}
