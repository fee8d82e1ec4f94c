/**
 * Lesson files to immutable values: steps, knobs and holes, and the rules a lesson must keep. Jackson reads
 * YAML here.
 */
@NullMarked
package lockstep.lesson;

import org.jspecify.annotations.NullMarked;
