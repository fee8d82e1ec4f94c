/**
 * What a learner or an instructor can do, with no terminal in it: open a lesson, turn a knob, run, attempt, and
 * find everything again on return.
 */
@NullMarked
package lockstep.session;

import org.jspecify.annotations.NullMarked;
