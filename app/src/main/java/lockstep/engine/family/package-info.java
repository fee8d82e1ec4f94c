/**
 * The processes of an exploration: all of them live in one machine, each with a memory of its own, and what they share is
 * passive state that can be saved and gone back to. A child begins as a copy of its parent's memory, as a fork does.
 */
@NullMarked
package lockstep.engine.family;

import org.jspecify.annotations.NullMarked;
