package lockstep.term;

/**
 * A terminal that shows frames and gives keys. Keys are read by one thread, frames painted by another; closing is for
 * any thread and may come at any time, also while the others are inside.
 */
public interface Console extends AutoCloseable {
    /** Returns the present size. */
    Size size();

    /** Waits for the next key; {@link Key#END} when there will be none. */
    Key readKey();

    /** Says what to call when the size changed, the screen must be painted anew or an end is asked; from any thread. */
    void onChange(Runnable listener);

    /** Whether somebody asked from outside that this ends, as with an interrupt signal; the listener is told. */
    boolean endAsked();

    /** Shows a frame with one write of what differs from the last; blocks as long as the terminal does. */
    void paint(Frame frame);

    /** Has the next paint send the whole frame. */
    void repaintAll();

    /** Leaves the terminal as it was found. Does nothing the second time. */
    @Override
    void close();
}
