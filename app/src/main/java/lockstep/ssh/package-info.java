/**
 * The server: one session for each channel, with its limits and the identity behind it. Apache MINA SSHD is
 * used here and nowhere else.
 */
@NullMarked
package lockstep.ssh;

import org.jspecify.annotations.NullMarked;
