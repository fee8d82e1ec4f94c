package lockstep.lab;

import lockstep.explore.ExploreProgress;

/** Hears an exploration as it goes, some twenty times a second, on the laboratory's thread for it; must not block. */
public interface ExploreListener {
    void exploring(ExploreProgress progress);
}
