/**
 * The builtin functions and the module {@code builtins} that offers them with the builtin types and exceptions.
 */
@NullMarked
package lockstep.engine.builtin;

import org.jspecify.annotations.NullMarked;
