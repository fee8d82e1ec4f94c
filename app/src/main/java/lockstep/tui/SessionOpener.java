package lockstep.tui;

import java.io.IOException;
import lockstep.session.Session;

/** Opens a learner's session: reads the course and the progress. Called once, off the loop; may take a moment. */
public interface SessionOpener {
    /** @throws IOException when it cannot be opened; the message says what, where and what to do */
    Session open() throws IOException;
}
