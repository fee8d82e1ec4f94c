package lockstep.engine.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * One variable that several functions or threads can reach: a module global or a captured local. Empty until assigned.
 * Thread-safe: read with acquire, written with release.
 */
public final class Cell {
    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(Cell.class, "value", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("unused") // through VALUE
    private @Nullable Object value;

    public Cell(@Nullable Object value) {
        VALUE.setRelease(this, value);
    }

    /** Returns the value, or null when the variable is unbound. */
    public @Nullable Object get() {
        return VALUE.getAcquire(this);
    }

    /** Sets the value; null unbinds the variable. */
    public void set(@Nullable Object value) {
        VALUE.setRelease(this, value);
    }
}
