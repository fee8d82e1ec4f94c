package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {
    private final StringWriter seen = new StringWriter();

    @Test
    void words_areOneRowOnANarrowTerminalAndGoneAtTheEnd() {
        try (ProgressLine line = new ProgressLine(new PrintWriter(seen), true)) {
            line.show("half");
            assertEquals("\r\u001b[K\u001b[?7lhalf\u001b[?7h", seen.toString());
            seen.getBuffer().setLength(0);
        }
        assertEquals("\r\u001b[K", seen.toString());
    }

    @Test
    void words_afterTheEndAreNotWritten() {
        ProgressLine line = new ProgressLine(new PrintWriter(seen), true);
        line.close();
        seen.getBuffer().setLength(0);
        line.show("late");
        line.close();
        assertEquals("", seen.toString());
    }

    @Test
    void words_whereNobodySeesThemAreNotWritten() {
        try (ProgressLine line = new ProgressLine(new PrintWriter(seen), false)) {
            line.show("half");
        }
        assertEquals("", seen.toString());
    }
}
