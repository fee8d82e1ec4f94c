package lockstep.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StarTermsTest {
    @Test
    void of_speedupsAreInTheLearnersUnits() {
        assertEquals(
                List.of("a correct program", "1.34x or more", "1.69x or more (reference 1.79x)"),
                StarTerms.of(new Interval(1.77, 1.79, 1.81)).sentences());
    }

    @Test
    void of_timesWhereTheReferenceGainsLittle() {
        assertEquals(
                List.of(
                        "a correct program",
                        "at most 2.00x the reference's time",
                        "at most 1.11x the reference's time"),
                StarTerms.of(new Interval(1.1, 1.2, 1.3)).sentences());
    }
}
