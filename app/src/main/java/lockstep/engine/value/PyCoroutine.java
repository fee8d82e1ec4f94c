package lockstep.engine.value;

import org.jspecify.annotations.Nullable;

/** What a call of an {@code async def} makes: it runs when it is awaited. */
public final class PyCoroutine extends PySuspendable {
    /** Where it is noted until it runs; null from then on, and in a copy of the process. */
    private transient @Nullable Unawaited noted;
    /** Its neighbours there; guarded by {@link #noted}. */
    transient @Nullable PyCoroutine before;

    transient @Nullable PyCoroutine after;

    public PyCoroutine(PyFunction function, Object frame) {
        super(function, frame);
    }

    @Override
    public String kind() {
        return "coroutine";
    }

    /** Notes that nobody awaited it so far. */
    public void noteIn(Unawaited list) {
        noted = list;
        list.add(this);
    }

    @Override
    public @Nullable State start() {
        forget();
        return super.start();
    }

    @Override
    public void finish() {
        forget();
        super.finish();
    }

    private void forget() {
        Unawaited list = noted;
        if (list != null) {
            noted = null;
            list.remove(this);
        }
    }
}
