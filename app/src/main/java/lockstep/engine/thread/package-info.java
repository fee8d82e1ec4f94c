/**
 * Python threads on operating-system threads: the emulated GIL, the scheduler that parks and wakes, and the few blocking
 * primitives (locks, sleep, the end of a thread) as passive state with a transition. Everything else that blocks is built
 * on these, in Python. The interpreter is reached through {@link lockstep.engine.thread.Host} only.
 */
@NullMarked
package lockstep.engine.thread;

import org.jspecify.annotations.NullMarked;
