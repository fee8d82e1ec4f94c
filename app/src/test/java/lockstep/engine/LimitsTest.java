package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    @ParameterizedTest
    @CsvSource({"PT0.5S, 0.5 seconds", "PT1S, 1 second", "PT20S, 20 seconds", "PT2M, 120 seconds"})
    void timedOut_tellsTheTimeAsItWasGiven(java.time.Duration timeout, String told) {
        assertEquals(
                "The program did not end within " + told + ".",
                Limits.standard().withTimeout(timeout).timedOut());
    }
}
