/**
 * Experiments: runner processes and the protocol spoken with them, the lease on the machine, the measurement,
 * and the CPython found beside us.
 */
@NullMarked
package lockstep.lab;

import org.jspecify.annotations.NullMarked;
