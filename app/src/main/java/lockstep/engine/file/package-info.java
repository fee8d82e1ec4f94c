/**
 * The in-memory folder of a run: all the files that its programs can reach. It lies in the run's first process, and all
 * processes of the run share it.
 */
@NullMarked
package lockstep.engine.file;

import org.jspecify.annotations.NullMarked;
