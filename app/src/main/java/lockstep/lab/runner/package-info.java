/**
 * The inside of a runner process: the only place where learners' programs are executed. One process serves one verb and
 * ends.
 */
@NullMarked
package lockstep.lab.runner;

import org.jspecify.annotations.NullMarked;
