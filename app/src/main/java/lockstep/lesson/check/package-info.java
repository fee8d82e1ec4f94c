/** The rules a lesson must keep, as functions from lessons to faults. */
@NullMarked
package lockstep.lesson.check;

import org.jspecify.annotations.NullMarked;
