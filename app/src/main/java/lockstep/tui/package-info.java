/**
 * What is on the screen as model, update and view: {@code update} and {@code view} are pure, one loop owns the
 * model, and a view is a frame of cells of our own.
 */
@NullMarked
package lockstep.tui;

import org.jspecify.annotations.NullMarked;
