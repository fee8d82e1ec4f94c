/**
 * Measuring: the machine's lease, its capacity, the account of who uses the processors, and the blocks of triples. Runs
 * inside a runner process.
 */
@NullMarked
package lockstep.lab.measure;

import org.jspecify.annotations.NullMarked;
