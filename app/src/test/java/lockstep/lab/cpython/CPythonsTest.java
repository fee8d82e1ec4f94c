package lockstep.lab.cpython;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import lockstep.engine.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against scripts that answer as interpreters do. */
class CPythonsTest {
    @TempDir
    Path home;

    @Test
    void find_prefersTheVersionOfTheProfile() throws IOException {
        script("bin/python3", "CPython", "3.11.7", "True");
        script(".pyenv/versions/3.13.0/bin/python3", "CPython", "3.13.0", "True");
        script(".pyenv/versions/3.9.18/bin/python3", "CPython", "3.9.18", "True");
        assertEquals("3.13.0", found(Profile.PYTHON_3_13));
        assertEquals("3.9.18", found(Profile.PYTHON_3_9));
    }

    @Test
    void find_takesABuildWithoutAGilForFreeThreaded() throws IOException {
        script("bin/python3", "CPython", "3.13.0", "True");
        script("bin/python3.13t", "CPython", "3.13.1", "False");
        assertEquals("3.13.1", found(Profile.FREE_THREADED));
        assertEquals("3.13.0", found(Profile.PYTHON_3_13));
    }

    @Test
    void find_anyPython3IsBetterThanNone() throws IOException {
        script("bin/python3", "CPython", "3.8.1", "True");
        assertEquals("3.8.1", found(Profile.PYTHON_3_13));
    }

    @Test
    void find_otherPythonsAndBrokenOnesAreNone() throws IOException {
        script("bin/python3", "PyPy", "3.10.1", "True");
        script("bin/python3.13", "CPython", "2.7.18", "True");
        assertEquals(Optional.empty(), here().find(Profile.PYTHON_3_13));
        assertEquals(Optional.empty(), here().named("python3.99"));
    }

    @Test
    void named_isFoundByPathAndByName() throws IOException {
        Path script = script("bin/mine", "CPython", "3.12.1", "True");
        assertEquals("3.12.1", here().named("mine").orElseThrow().version());
        assertEquals("3.12.1", here().named(script.toString()).orElseThrow().version());
    }

    private CPythons here() {
        return new CPythons(home.resolve("bin").toString(), home);
    }

    private String found(Profile profile) {
        return here().find(profile).orElseThrow().version();
    }

    private Path script(String name, String implementation, String version, String gil) throws IOException {
        Path script = home.resolve(name);
        Files.createDirectories(script.getParent());
        Files.writeString(
                script,
                String.join(
                        "\n",
                        "#!/bin/sh",
                        "echo " + implementation,
                        "echo \"$0\"",
                        "echo " + version,
                        "echo " + gil,
                        ""));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script;
    }
}
