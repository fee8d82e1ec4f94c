package lockstep.engine.wire;

/** Bytes that do not say what they should. The message tells what was found and what was expected. */
public final class WireException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WireException(String message) {
        super(message);
    }
}
