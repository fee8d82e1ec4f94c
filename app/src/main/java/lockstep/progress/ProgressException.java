package lockstep.progress;

/** Progress that could not be saved or read. The message says what, where and what to do next. */
public final class ProgressException extends Exception {
    private static final long serialVersionUID = 1L;

    public ProgressException(String message, Throwable cause) {
        super(message, cause);
    }

    public ProgressException(String message) {
        super(message);
    }
}
