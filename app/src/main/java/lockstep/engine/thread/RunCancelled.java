package lockstep.engine.thread;

/**
 * Ends a Python thread from outside: raised at a poll or in a wait once its run is over. No Python code sees it; neither
 * handlers nor {@code finally} blocks run.
 */
public final class RunCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RunCancelled() {
        super("the run is over", null, false, false);
    }
}
