/**
 * Compiled Python: register code and its instruction set. Everything here is immutable text-free data that the engine
 * links and runs; {@link lockstep.python.code.Op} is the specification of each instruction.
 */
@NullMarked
package lockstep.python.code;

import org.jspecify.annotations.NullMarked;
