package lockstep.lab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintoutTest {
    @Test
    void of_readsTheAnswerAndEveryFigure() {
        assertEquals(
                new Printout("[1, 2]", List.of(0.25, 1e-05), List.of(1.5)),
                Printout.of("warming\nanswer [1, 2]\nfigure 0.25\nprocesses 1.5\nfigure 1e-05\n"));
    }

    @Test
    void of_nothingHasNeither() {
        assertEquals(new Printout("", List.of(), List.of()), Printout.of(""));
    }
}
