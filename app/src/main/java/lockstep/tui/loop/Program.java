package lockstep.tui.loop;

import lockstep.term.Frame;
import lockstep.term.Size;

/**
 * What runs in a loop. All methods are pure.
 *
 * @param <M> the model, immutable
 */
public interface Program<M> {
    /** Returns the first model. */
    Step<M> start(Size size);

    /** Returns the model after a message. */
    Step<M> update(M model, Message message);

    /** Draws a model. Called from another thread than update. */
    Frame view(M model, Size size);

    /** Whether this model is the last. */
    boolean ended(M model);

    /** Returns after how many milliseconds the model wants a tick; 0: no ticks. */
    int tickMillis(M model);
}
