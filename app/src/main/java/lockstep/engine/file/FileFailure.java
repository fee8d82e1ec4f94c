package lockstep.engine.file;

/** A file operation that failed. Has no stack trace: it becomes an {@code OSError} of the program. */
final class FileFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Errno errno;

    FileFailure(Errno errno) {
        super(errno.words(), null, false, false);
        this.errno = errno;
    }

    Errno errno() {
        return errno;
    }
}
