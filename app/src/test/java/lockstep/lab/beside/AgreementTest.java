package lockstep.lab.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        total 42                | total 42                | IDENTICAL
        took 1.25 s             | took 0.5 s              | BUT_TIMES
        took 12ms               | took 3ms                | BUT_TIMES
        elapsed: 0.123          | elapsed: 4.5e-05        | BUT_TIMES
        speedup 1.93x           | speedup 0.98x           | BUT_TIMES
        done in 1.2 seconds     | done in 3 seconds       | BUT_TIMES
        a/b                     | b/a                     | BUT_ORDER
        a took 1.0 s/b          | b/a took 2.0 s          | BUT_ORDER
        pi is 3.14              | pi is 3.15              | DIFFERENT
        total 42                | total 41                | DIFFERENT
        1st place               | 2nd place               | DIFFERENT
        version 3.13.0          | version 3.12.1          | DIFFERENT
        """)
    void of_twoOutputs(String ours, String theirs, Agreement expected) {
        assertEquals(expected, Agreement.of(ours.replace('/', '\n'), theirs.replace('/', '\n')));
    }

    @Test
    void firstDifference_isTheLineFromOne() {
        assertEquals(2, Agreement.firstDifference("a\nb\nc", "a\nx\nc"));
        assertEquals(3, Agreement.firstDifference("a\nb", "a\nb\nc"));
        assertEquals(0, Agreement.firstDifference("took 1 s", "took 2 s"));
    }
}
