package lockstep.lab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void of_oddCountHasTheMiddleValueAndTheQuartiles() {
        assertEquals(new Spread(3, 2, 4, 5), Spread.of(List.of(5.0, 1.0, 4.0, 2.0, 3.0)));
    }

    @Test
    void of_evenCountLiesBetween() {
        assertEquals(new Spread(2.5, 1.75, 3.25, 4), Spread.of(List.of(1.0, 2.0, 3.0, 4.0)));
    }

    @Test
    void of_oneValueIsAllThree() {
        assertEquals(new Spread(7, 7, 7, 1), Spread.of(List.of(7.0)));
    }

    @Test
    void of_noValueIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Spread.of(List.of()));
    }

    @Test
    void geometricMean_levelsOutFactors() {
        assertEquals(2, Spread.geometricMean(List.of(1.0, 4.0)), 1e-12);
        assertEquals(1, Spread.geometricMean(List.of(0.1, 10.0)), 1e-12);
    }
}
