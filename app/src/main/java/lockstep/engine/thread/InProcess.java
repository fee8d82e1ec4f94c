package lockstep.engine.thread;

import lockstep.engine.value.Waitable;

/** Something that only a thread of the same process can change: a wait for it without a deadline may be a deadlock. */
public interface InProcess extends Waitable {}
