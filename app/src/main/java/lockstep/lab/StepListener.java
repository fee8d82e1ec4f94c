package lockstep.lab;

import lockstep.explore.StepView;

/** Hears a program that is stepped, on the laboratory's thread for it; must not block. */
public interface StepListener extends ExploreListener {
    /** The exploration has ended; the first view follows where the program can be stepped. */
    void explored(ExploreResult result);

    /** How the program stands after each command, and at first. */
    void viewed(StepView view);

    /** The runner is gone; the last call. @param reason in words; empty when it was asked to end */
    void ended(String reason);
}
