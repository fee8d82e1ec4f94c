/**
 * The commands: what a shell user can type, their options, their output and their exit codes. The only package
 * that prints or exits; it may use every layer below it.
 */
@NullMarked
package lockstep.cli;

import org.jspecify.annotations.NullMarked;
