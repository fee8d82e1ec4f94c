/** The packaged jar driven from outside: by a shell, in a pseudo-terminal, over SSH. Runs after packaging. */
@NullMarked
package lockstep.e2e;

import org.jspecify.annotations.NullMarked;
