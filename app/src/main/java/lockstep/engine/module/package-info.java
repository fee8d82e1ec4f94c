/**
 * Library modules written in Java, each made by a {@code create} method: the ground on which the modules written in Python
 * (resources of this name) stand. What they need of the run comes through services of the calling thread.
 */
@NullMarked
package lockstep.engine.module;

import org.jspecify.annotations.NullMarked;
