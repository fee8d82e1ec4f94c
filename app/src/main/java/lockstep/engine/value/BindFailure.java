package lockstep.engine.value;

/** Arguments that do not fit a {@link Signature}; becomes a Python TypeError with the same words. No stack trace. */
public final class BindFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BindFailure(String message) {
        super(message, null, false, false);
    }
}
