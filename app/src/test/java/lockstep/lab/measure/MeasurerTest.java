package lockstep.lab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class MeasurerTest {
    @Test
    void phase_tellsOnceThatBlocksAreRefused() {
        assertNotEquals(Measurer.phase(0), Measurer.phase(1));
        assertEquals(Measurer.phase(1), Measurer.phase(2));
    }
}
