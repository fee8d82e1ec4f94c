package lockstep.lab.beside;

import lockstep.lab.TrialResult;
import lockstep.lab.cpython.CommandEnd;

/**
 * One run on each engine.
 *
 * @param lockstep what Lockstep's showed
 * @param lockstepWallNanos from asking for it to its result, the start of its process included
 * @param cpython how CPython's ended
 */
public record Turn(TrialResult lockstep, long lockstepWallNanos, CommandEnd cpython) {}
