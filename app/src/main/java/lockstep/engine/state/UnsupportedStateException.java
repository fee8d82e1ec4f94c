package lockstep.engine.state;

/** Something that a program reaches can neither be saved nor restored. */
public final class UnsupportedStateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what in words that a program's author understands */
    public UnsupportedStateException(String what) {
        super(what);
    }
}
