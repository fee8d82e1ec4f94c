/**
 * Holds the engine to CPython: every program of the corpus under {@code /parity} prints on Lockstep what CPython 3.13
 * printed when the expectation beside it was stored, and exits with the same status.
 */
@NullMarked
package lockstep.engine.parity;

import org.jspecify.annotations.NullMarked;
