package lockstep.term;

import java.io.IOException;

/** Characters as they come from a terminal. */
interface CharacterSource {
    /** No character came in time. */
    int EXPIRED = -2;

    /** No character will come any more. */
    int ENDED = -1;

    /**
     * Waits for a character.
     *
     * @param timeoutMillis how long, more than 0
     * @return a UTF-16 unit, {@link #EXPIRED} or {@link #ENDED}
     */
    int read(long timeoutMillis) throws IOException;
}
