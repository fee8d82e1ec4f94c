/** Source text, places in it, and errors that point at them. */
@NullMarked
package lockstep.python.source;

import org.jspecify.annotations.NullMarked;
