package lockstep.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
    @Test
    void of_noColorAndOldTerminalsHaveNoColours() {
        assertFalse(
                Capabilities.of(Map.of("TERM", "xterm", "NO_COLOR", "1"), true).colours());
        assertFalse(Capabilities.of(Map.of("TERM", "vt100"), true).colours());
        assertTrue(
                Capabilities.of(Map.of("TERM", "xterm", "NO_COLOR", ""), true).colours());
    }

    @Test
    void of_unicodeFollowsTheFirstLocaleVariableSet() {
        assertTrue(Capabilities.of(Map.of("TERM", "xterm", "LANG", "de_DE.UTF-8"), false)
                .unicode());
        assertFalse(Capabilities.of(Map.of("TERM", "xterm", "LC_ALL", "C", "LANG", "en_US.UTF-8"), true)
                .unicode());
        assertFalse(Capabilities.of(Map.of("TERM", "linux", "LANG", "en_US.UTF-8"), true)
                .unicode());
        assertTrue(Capabilities.of(Map.of("TERM", "xterm"), true).unicode());
    }

    @Test
    void canHoldScreens_refusesDumbTerminals() {
        assertFalse(Capabilities.canHoldScreens("dumb"));
        assertFalse(Capabilities.canHoldScreens(""));
        assertTrue(Capabilities.canHoldScreens("xterm-kitty"));
    }

    @Test
    void asciiFallback_isOneNarrowCharacter() {
        for (String cell : TextWidth.cells("─│█░★☆✓→…éß日’")) {
            String shown = AsciiFallback.of(cell);
            assertTrue(shown.chars().allMatch(c -> c >= ' ' && c < 127), cell);
            assertEquals(TextWidth.ofCell(cell), shown.length(), cell);
        }
    }
}
