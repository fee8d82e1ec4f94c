package lockstep.engine;

/** A program that is loaded ended, or what was called in it raised. */
public final class ProgramFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Ended ended;

    public ProgramFailed(Ended ended) {
        super(ended.message(), null, false, false);
        this.ended = ended;
    }

    /** How it ended; the message holds the traceback's last line. */
    public Ended ended() {
        return ended;
    }
}
