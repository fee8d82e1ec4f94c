package lockstep.engine.value;

/**
 * The standard streams of a process. A service of every thread ({@link Context#service}): {@code print} and {@code
 * sys.stdout.write} end here. Thread-safe; one write stays together.
 */
public interface Output {
    /** Which one. */
    enum Stream {
        OUT,
        ERR
    }

    /** Passes the text on. Ends the run when it has printed too much. */
    void write(Stream stream, String text);
}
