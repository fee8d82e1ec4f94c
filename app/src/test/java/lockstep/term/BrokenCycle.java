package lockstep.term;

import lockstep.score.BrokenRules;

/** Closes a cycle of layers with {@link BrokenRules}. */
public final class BrokenCycle {
    BrokenRules back;
}
