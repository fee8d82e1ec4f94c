package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import lockstep.explore.ExploreProgress;
import lockstep.explore.Granularity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainExploreTest {
    @Test
    void of_aFile_isReadHere() {
        assertEquals(new PlainExplore("a.py"), read("explore a.py"));
        assertEquals(new PlainExplore("-"), read("explore -"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explore",
                "run a.py",
                "explore --help",
                "explore a.py --json",
                "explore a.py b.py",
                "explore @a.py",
                "explore \"a.py\""
            })
    void of_anyOther_isLeftToTheLibrary(String line) {
        assertNull(read(line));
    }

    @Test
    void words_tellHowFarItIs() {
        ExploreProgress progress = new ExploreProgress(Granularity.ACCESS, 3, 12_345, 20_000, 17, 1_000_000_000L);
        assertEquals("12,345 states, 17 open, 12,345 states/s, round 3", PlainExplore.words(progress));
    }

    private static PlainExplore read(String line) {
        return PlainExplore.of(line.split(" "));
    }
}
