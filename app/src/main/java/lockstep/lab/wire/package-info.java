/**
 * The protocol between the process that plays and a runner process: length-prefixed frames of records. What a runner
 * sends is untrusted: every size is bounded and every value checked before it is built.
 */
@NullMarked
package lockstep.lab.wire;

import org.jspecify.annotations.NullMarked;
