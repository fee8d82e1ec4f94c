/**
 * Executes code: the interpreter, the scheduler, the interpreter lock, child processes, and the modules a
 * program may import.
 */
@NullMarked
package lockstep.engine;

import org.jspecify.annotations.NullMarked;
