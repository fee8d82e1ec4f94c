package lockstep.session;

/** There is no such step, or it is of another kind. The message says what there is. */
public final class UnknownStepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what was asked for and what there is instead */
    public UnknownStepException(String message) {
        super(message);
    }
}
