package lockstep.lab;

import java.util.List;
import lockstep.engine.RunListener;
import lockstep.engine.ThreadView;

/** Hears a real run as it goes. Calls come one at a time, from the laboratory's thread for that run; must not block. */
public interface LiveListener extends RunListener {
    /** The threads of all processes of the run, about twenty times a second. */
    default void threads(List<ThreadView> threads) {}
}
