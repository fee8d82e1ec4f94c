package lockstep.score;

import java.nio.file.Path;
import lockstep.engine.Profile;
import lockstep.lab.cpython.CPythons;

/** Finds a CPython for {@link lockstep.ssh.BrokenService}, so that a test can see the chain caught. Never run. */
public final class BrokenDetour {
    public boolean finds() {
        return new CPythons("", Path.of("")).find(Profile.PYTHON_3_13).isPresent();
    }
}
