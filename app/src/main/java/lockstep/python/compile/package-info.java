/** Syntax tree to register code. */
@NullMarked
package lockstep.python.compile;

import org.jspecify.annotations.NullMarked;
