/**
 * Bytes between processes: a compact binary encoding and length-prefixed frames. What arrives is untrusted: every length
 * is bounded, and whatever does not fit raises {@link lockstep.engine.wire.WireException} with words.
 */
@NullMarked
package lockstep.engine.wire;

import org.jspecify.annotations.NullMarked;
