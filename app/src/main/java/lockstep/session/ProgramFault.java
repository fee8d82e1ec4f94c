package lockstep.session;

/**
 * Why a text is no program.
 *
 * @param line where it stops being one, from 1
 * @param column in characters, from 1
 * @param sentence what is wrong, and what to write instead where that is known
 */
public record ProgramFault(int line, int column, String sentence) {
    /** Returns it with its place. */
    public String text() {
        return "line " + line + ", column " + column + ": " + sentence;
    }
}
