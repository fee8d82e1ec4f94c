package lockstep.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that remembers why it could not be written, which a {@link java.io.PrintWriter} keeps to itself. A reader
 * that has seen enough and closed its end of a pipe is no problem. Thread-safe.
 */
final class StandardOutput extends FilterOutputStream {
    /** What Linux, the BSDs and macOS say of a pipe that nobody reads any more. */
    private static final String CLOSED = "Broken pipe";

    private volatile String problem = "";

    StandardOutput(OutputStream out) {
        super(out);
    }

    /** Returns what went wrong first, or an empty text. */
    String problem() {
        return problem;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            String why = String.valueOf(failed.getMessage());
            if (problem.isEmpty() && !why.equals(CLOSED)) {
                problem = why;
            }
            throw failed;
        }
    }
}
