/**
 * Compiles register code that is hot to classes of the JVM: ints and floats in JVM locals as long as what was seen of
 * them holds, else back to the interpreter's loop with all registers in the frame. ASM is used here and nowhere else.
 */
@NullMarked
package lockstep.engine.compiled;

import org.jspecify.annotations.NullMarked;
