/** Reading lesson files: YAML with the place of every value, and pages of prose. */
@NullMarked
package lockstep.lesson.file;

import org.jspecify.annotations.NullMarked;
