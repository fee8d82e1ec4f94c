package lockstep.engine.value;

import org.jspecify.annotations.Nullable;

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

    /**
     * Passes the text on, as to a terminal: what stands behind the last end of a line waits for the rest of its line, for
     * {@link #flush} or for the process's end. Ends the run when it has printed too much.
     */
    void write(Stream stream, String text);

    /** Passes on what waits. */
    void flush(Stream stream);

    /** Returns what the program has put in the place of {@code sys.stdout}, or null while that is this output. */
    default @Nullable Object replacement() {
        return null;
    }

    /** A file object whose writes end here. */
    interface Direct {}
}
