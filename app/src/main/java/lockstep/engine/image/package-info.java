/**
 * Copies of object graphs as bytes: a forked process gets one of everything its parent can reach. Objects are copied
 * field by field, so that new kinds of values need nothing special; what must not be copied (builtin types, code, the
 * machinery of the run) is named instead and looked up on the other side.
 */
@NullMarked
package lockstep.engine.image;

import org.jspecify.annotations.NullMarked;
