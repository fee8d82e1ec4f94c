/**
 * Results to come and the tasks they come from: the parts of {@code concurrent.futures} that every task passes. What is rare
 * about them, and the life of a worker, is Python.
 */
@NullMarked
package lockstep.engine.future;

import org.jspecify.annotations.NullMarked;
