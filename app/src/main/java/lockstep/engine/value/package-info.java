/**
 * The values of running programs: objects, types, functions, cells, exceptions, and the small interfaces through which
 * operations on them reach the thread they run on. Nothing here starts, parks or prints.
 */
@NullMarked
package lockstep.engine.value;

import org.jspecify.annotations.NullMarked;
