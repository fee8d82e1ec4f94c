/**
 * The terminal: one adapter that lets the local terminal, an SSH channel and a test serve the same screen.
 * Lanterna and JLine are used here and, for line mode, in the commands.
 */
@NullMarked
package lockstep.term;

import org.jspecify.annotations.NullMarked;
