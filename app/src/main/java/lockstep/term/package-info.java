/**
 * The terminal: one adapter that puts Lanterna's screen on any JLine terminal (the local one, an SSH channel, a test),
 * our own keys, and our own frames of styled cells. No type of Lanterna or JLine leaves this package. Nothing here
 * starts a thread.
 */
@NullMarked
package lockstep.term;

import org.jspecify.annotations.NullMarked;
