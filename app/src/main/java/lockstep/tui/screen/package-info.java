/**
 * The screens: each an immutable value that answers keys and news with its successor and draws itself. They ask for
 * things with the commands of {@link lockstep.tui.screen.Ask} and hear of them in {@link lockstep.tui.screen.News}.
 */
@NullMarked
package lockstep.tui.screen;

import org.jspecify.annotations.NullMarked;
