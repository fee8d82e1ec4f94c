package lockstep.engine.value;

/**
 * A Python exception on its way up. Carries the exception object, which holds traceback, cause and context; has no Java
 * stack trace, since raising must be cheap.
 */
public final class PyError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PyException exception;

    public PyError(PyException exception) {
        super(null, null, false, false);
        this.exception = exception;
    }

    /** The exception object. */
    public PyException exception() {
        return exception;
    }

    @Override
    public String getMessage() {
        return exception.toString();
    }
}
