package lockstep.tui.screen;

import java.util.List;

/**
 * What a screen makes of a key or news.
 *
 * @param screen what is shown next
 * @param asks what it asks for, in order
 */
public record Turn(Screen screen, List<Ask> asks) {
    public Turn {
        asks = List.copyOf(asks);
    }

    /** Shows a screen and asks for things. */
    static Turn to(Screen screen, Ask... asks) {
        return new Turn(screen, List.of(asks));
    }
}
