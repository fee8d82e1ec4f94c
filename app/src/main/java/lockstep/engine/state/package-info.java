/**
 * The state of a process's threads and memory, taken while it stands still: to go back to it, and as a key by which two
 * states are the same exactly when nothing a program can do tells them apart by their past.
 */
@NullMarked
package lockstep.engine.state;

import org.jspecify.annotations.NullMarked;
