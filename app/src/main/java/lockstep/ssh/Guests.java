package lockstep.ssh;

import java.io.IOException;
import lockstep.term.Console;
import lockstep.tui.loop.Ui;
import lockstep.tui.loop.UiPool;

/** Opens the game for those who come. */
public interface Guests {
    /**
     * Starts the game of one guest; it ends with its console.
     *
     * @throws IOException when the guest's progress cannot be opened; the message is shown to the guest
     */
    Ui<?> welcome(Identity guest, Console console, UiPool pool) throws IOException;
}
