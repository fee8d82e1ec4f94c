package lockstep.session;

/** A knob cannot be turned to that value, or there is no such knob. The message says what is possible. */
public final class KnobException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message what was asked for and what is possible */
    public KnobException(String message) {
        super(message);
    }
}
