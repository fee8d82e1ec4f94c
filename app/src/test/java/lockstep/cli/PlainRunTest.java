package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import lockstep.engine.Profile;
import lockstep.engine.StartMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainRunTest {
    @Test
    void of_aFile_takesTheUsualProfileAndStartMethod() {
        assertEquals(new PlainRun("a.py", Profile.PYTHON_3_13, StartMethod.FORK), read("run a.py"));
    }

    @Test
    void of_standardInput_isAFile() {
        assertEquals(new PlainRun("-", Profile.PYTHON_3_13, StartMethod.FORK), read("run -"));
    }

    @Test
    void of_profileAndStartMethod_standOnEitherSideOfTheFile() {
        PlainRun expected = new PlainRun("a.py", Profile.PYTHON_3_9, StartMethod.SPAWN);
        assertEquals(expected, read("run --profile 3.9 a.py --start-method spawn"));
        assertEquals(expected, read("run --start-method spawn --profile 3.9 a.py"));
        assertEquals(
                new PlainRun("a.py", Profile.PYTHON_3_13, StartMethod.FORKSERVER),
                read("run --start-method forkserver a.py"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "lessons",
                "run --help",
                "run a.py b.py",
                "run a.py --json",
                "run a.py --beside",
                "run a.py --timeout 3",
                "run --profile a.py",
                "run a.py --profile 3.12",
                "run a.py --profile",
                "run a.py --profile 3.9 --profile 3.9",
                "run --profile=3.9 a.py",
                "run @a.py",
                "run \"a.py\"",
                "run -- a.py"
            })
    void of_anyOther_isLeftToTheLibrary(String line) {
        assertNull(read(line));
    }

    private static PlainRun read(String line) {
        return PlainRun.of(line.split(" "));
    }
}
