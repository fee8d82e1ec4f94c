package lockstep.cli;

/** What the program's exit status says; the same for every command except where {@code run} passes on a program's own. */
public enum ExitCode {
    /** Done, or passed. */
    DONE(0),
    /** Failed, or refuted. */
    FAILED(1),
    /** The command line cannot be carried out as it was typed, here. */
    WRONG_USE(2),
    /** The machine is too busy to measure: nothing was scored. */
    BUSY(3),
    /** A bound ended the work before it was complete. */
    INCOMPLETE(4),
    /** Lockstep itself failed. */
    INTERNAL(5);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** @return the status for the shell, 0 to 5 */
    public int status() {
        return status;
    }
}
