package lockstep.engine.value;

/** An {@code await} of one of asyncio's futures under way. Confined to the thread that awaits. */
public final class FutureWait {
    private final PyInstance future;
    private boolean asked;

    public FutureWait(PyInstance future) {
        this.future = future;
    }

    public PyInstance future() {
        return future;
    }

    /** Whether the future was given to the task already. */
    public boolean asked() {
        return asked;
    }

    public void ask() {
        asked = true;
    }
}
