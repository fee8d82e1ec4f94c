/**
 * The builtin types: which type a value has, what its attributes and operators do, how it is formatted, and the
 * exceptions they raise.
 */
@NullMarked
package lockstep.engine.type;

import org.jspecify.annotations.NullMarked;
