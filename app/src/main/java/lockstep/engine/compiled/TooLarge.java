package lockstep.engine.compiled;

/** The code is not to be compiled: it would be too large for the JVM, or has what compiled code cannot do. */
final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("not to be compiled", null, false, false);
    }
}
