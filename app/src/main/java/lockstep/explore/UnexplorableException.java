package lockstep.explore;

/** The program does something that cannot be explored. */
final class UnexplorableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnexplorableException(String reason) {
        super(reason);
    }

    /** Returns why, in words for the program's author. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
