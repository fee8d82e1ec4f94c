package lockstep.engine.thread;

import lockstep.engine.value.Waitable;

/** Something that another process may change: a wait for it without a deadline may be part of a deadlock. */
public interface BetweenProcesses extends Waitable {}
