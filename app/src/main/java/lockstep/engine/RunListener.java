package lockstep.engine;

/** Hears what a run does while it runs. Called from any thread of the run, one call at a time; must not block for long. */
public interface RunListener {
    /** The standard streams of a program. */
    enum Stream {
        OUT,
        ERR
    }

    /**
     * The program printed.
     *
     * @param stream where to
     * @param text what; whole writes of one process stay together
     */
    void output(Stream stream, String text);
}
