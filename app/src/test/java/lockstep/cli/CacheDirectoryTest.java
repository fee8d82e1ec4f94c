package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheDirectoryTest {
    @Test
    void of_xdgDirectoryWinsWhereItIsAbsolute() {
        assertEquals(
                Path.of("/x/lockstep"),
                CacheDirectory.of(Map.of("HOME", "/h", "XDG_CACHE_HOME", "/x"), "/account", "Linux"));
        assertEquals(
                Path.of("/h/.cache/lockstep"),
                CacheDirectory.of(Map.of("HOME", "/h", "XDG_CACHE_HOME", "x"), "/account", "Linux"));
    }

    @Test
    void of_macOsUsesItsOwnPlace() {
        assertEquals(
                Path.of("/h/Library/Caches/lockstep"), CacheDirectory.of(Map.of("HOME", "/h"), "/account", "Mac OS X"));
    }
}
