package lockstep.lesson;

/**
 * Something wrong with a lesson file.
 *
 * @param file as the author knows it
 * @param line from 1; 0 when it is about the whole file
 * @param column from 1; 0 when it is about the whole line
 * @param what is wrong
 * @param fix what to do about it
 */
public record Fault(String file, int line, int column, String what, String fix) {
    /** Returns {@code file:line:column: what; how to fix}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": " + what + "; " + fix;
    }
}
