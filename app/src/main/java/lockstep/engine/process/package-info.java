/**
 * The processes of one run. The run's first process is the hub: it starts every child Java machine, also those that a
 * child asks for, and keeps what they share: the process table, channels, semaphores and the web. A child speaks to the
 * hub in frames over its standard input and output.
 */
@NullMarked
package lockstep.engine.process;

import org.jspecify.annotations.NullMarked;
