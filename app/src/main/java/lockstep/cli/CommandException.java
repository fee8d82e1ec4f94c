package lockstep.cli;

/** Ends a command with one line for its user and an exit status. The message says what, where, and what to do next. */
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /**
     * @param exitCode the status to end with
     * @param message one line: what went wrong, where, and what to do next
     */
    public CommandException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /**
     * @param exitCode the status to end with
     * @param message one line: what went wrong, where, and what to do next
     * @param cause what the log file is to show
     */
    public CommandException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** @return the status to end with */
    public ExitCode exitCode() {
        return exitCode;
    }
}
