package lockstep.ssh;

import lockstep.score.BrokenDetour;

/** Serves and reaches a CPython by a detour, so that a test can see it caught. Never run. */
public final class BrokenService {
    boolean serve() {
        return new BrokenDetour().finds();
    }
}
