package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {
    @Test
    void of_xdgDirectoryWins() {
        assertEquals(
                Path.of("/x/lockstep"),
                DataDirectory.of(Map.of("HOME", "/h", "XDG_DATA_HOME", "/x"), "/account", "Mac OS X"));
    }

    @Test
    void of_relativeOrEmptyXdgIsIgnored() {
        Path usual = Path.of("/h/.local/share/lockstep");
        assertEquals(usual, DataDirectory.of(Map.of("HOME", "/h", "XDG_DATA_HOME", ""), "/account", "Linux"));
        assertEquals(usual, DataDirectory.of(Map.of("HOME", "/h", "XDG_DATA_HOME", "x"), "/account", "Linux"));
    }

    @Test
    void of_macOsUsesItsOwnPlace() {
        assertEquals(
                Path.of("/h/Library/Application Support/lockstep"),
                DataDirectory.of(Map.of("HOME", "/h"), "/account", "Mac OS X"));
    }

    @Test
    void of_withoutHomeTheAccountCounts() {
        assertEquals(Path.of("/account/.local/share/lockstep"), DataDirectory.of(Map.of(), "/account", "Linux"));
    }
}
