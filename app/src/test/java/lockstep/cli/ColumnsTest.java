package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

final class ColumnsTest {
    @Test
    void grouped_threeDigitsEach() {
        assertEquals("0", Columns.grouped(0));
        assertEquals("999", Columns.grouped(999));
        assertEquals("1,000", Columns.grouped(1_000));
        assertEquals("273,552,311,883", Columns.grouped(new BigInteger("273552311883")));
    }

    @Test
    void seconds_roundedToHundredths() {
        assertEquals("0.00", Columns.seconds(4_999_999));
        assertEquals("0.01", Columns.seconds(5_000_000));
        assertEquals("1.00", Columns.seconds(999_000_000));
        assertEquals("12.34", Columns.seconds(12_340_000_000L));
    }

    @Test
    void columns_textThatIsTooLongStaysWhole() {
        assertEquals("  ab", Columns.right("ab", 4));
        assertEquals("ab  ", Columns.left("ab", 4));
        assertEquals("abc", Columns.right("abc", 2));
        assertEquals("abc", Columns.left("abc", 2));
    }
}
