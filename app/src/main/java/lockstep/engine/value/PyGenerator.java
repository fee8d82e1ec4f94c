package lockstep.engine.value;

import org.jspecify.annotations.Nullable;

/** A generator. */
public final class PyGenerator extends PySuspendable implements PyIterator {
    public PyGenerator(PyFunction function, Object frame) {
        super(function, frame);
    }

    /** Runs it to its next value in a nested run; the interpreter's own loops do not. */
    @Override
    public @Nullable Object next(Context context) {
        return ((CodeThread) context).runner().next(this);
    }

    @Override
    public String kind() {
        return "generator";
    }
}
