/**
 * The host's side of runner processes: starts them, listens to them, and makes sure that none is left behind. With
 * {@code engine.process} the only place that starts processes.
 */
@NullMarked
package lockstep.lab.launch;

import org.jspecify.annotations.NullMarked;
