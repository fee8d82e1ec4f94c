/** Name resolution: which variable a name means, and where it lives. */
@NullMarked
package lockstep.python.scope;

import org.jspecify.annotations.NullMarked;
