/** The text of exceptions and tracebacks, as CPython 3.13 prints it. */
@NullMarked
package lockstep.engine.traceback;

import org.jspecify.annotations.NullMarked;
