/**
 * The loop under every screen: messages in, a model in one place, commands and frames out. Update and view are pure;
 * effects run elsewhere and answer with messages; painting has a thread of its own, so that a slow terminal holds up
 * nothing but itself.
 */
@NullMarked
package lockstep.tui.loop;

import org.jspecify.annotations.NullMarked;
