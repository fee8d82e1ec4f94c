/** One program on Lockstep and on a CPython, in turn: whether they print the same, and how long what they time takes on each. */
@NullMarked
package lockstep.lab.beside;

import org.jspecify.annotations.NullMarked;
