/** What {@code lockstep bench} measures: its programs, how they are run in turn with CPython's, and the figures that come out. */
@NullMarked
package lockstep.lab.bench;

import org.jspecify.annotations.NullMarked;
