package lockstep.engine.regex;

/** A pattern that is none, in the words of Python's {@code re}. Has no stack trace: it becomes a Python exception. */
final class PatternProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;

    PatternProblem(String message, int position) {
        super(message, null, false, false);
        this.position = position;
    }

    int position() {
        return position;
    }
}
