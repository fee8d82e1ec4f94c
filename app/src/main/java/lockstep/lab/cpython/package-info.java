/**
 * The CPython of this machine: finding one, and running files on it. It runs programs with all that their user may do, so
 * nothing that serves others or executes learners' programs reaches this package.
 */
@NullMarked
package lockstep.lab.cpython;

import org.jspecify.annotations.NullMarked;
