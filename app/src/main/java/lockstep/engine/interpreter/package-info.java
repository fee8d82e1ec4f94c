/**
 * Runs register code: frames on the heap, one loop for calls between Python functions, inline caches, exceptions and
 * their tracebacks, generators, classes and imports. All state of a thread is in its frames.
 */
@NullMarked
package lockstep.engine.interpreter;

import org.jspecify.annotations.NullMarked;
