package lockstep.engine.image;

/** An object that cannot be copied, or an image that cannot be read. The message tells which and why. */
public final class ImageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImageException(String message) {
        super(message);
    }

    public ImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
