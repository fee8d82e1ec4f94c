package lockstep.term;

/** This terminal cannot hold the game; the message is one line for the person in front of it. */
public final class TerminalProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** Makes the problem with its line, which says what to do next. */
    public TerminalProblem(String message) {
        super(message);
    }
}
