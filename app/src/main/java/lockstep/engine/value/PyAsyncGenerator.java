package lockstep.engine.value;

/** What a call of an {@code async def} that yields makes. Its steps are awaited. */
public final class PyAsyncGenerator extends PySuspendable {
    private volatile boolean stepping;
    private volatile boolean known;

    public PyAsyncGenerator(PyFunction function, Object frame) {
        super(function, frame);
    }

    @Override
    public String kind() {
        return "async generator";
    }

    /** Whether a step of it has begun and not ended. */
    public boolean stepping() {
        return stepping;
    }

    public void stepping(boolean value) {
        stepping = value;
    }

    /** Returns whether this is the first time that it is asked. */
    public boolean becomesKnown() {
        boolean before = known;
        known = true;
        return !before;
    }
}
