/**
 * The built-in web: hosts that answer the requests of running programs after a latency their lesson sets. Times are
 * worked out when a request arrives; nothing here sleeps, starts a thread or opens a socket.
 */
@NullMarked
package lockstep.engine.web;

import org.jspecify.annotations.NullMarked;
